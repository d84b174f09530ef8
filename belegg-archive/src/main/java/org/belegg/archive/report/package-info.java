/** A matter for people and programs: as text, as a page and as JSON. */
@NullMarked
package org.belegg.archive.report;

import org.jspecify.annotations.NullMarked;
