/** Readings in the vocabulary of schema.org, as search engines and fact-checkers' tools read it. */
@NullMarked
package org.belegg.formats.schemaorg;

import org.jspecify.annotations.NullMarked;
