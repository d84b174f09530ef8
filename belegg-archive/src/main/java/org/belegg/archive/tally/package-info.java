/** Counting: reports as stories, outlets and independent origins. */
@NullMarked
package org.belegg.archive.tally;

import org.jspecify.annotations.NullMarked;
