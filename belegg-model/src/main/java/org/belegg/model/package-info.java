/** What Belegg finds in an article: immutable values that point back at the characters they came from. */
@NullMarked
package org.belegg.model;

import org.jspecify.annotations.NullMarked;
