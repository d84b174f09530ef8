package org.belegg.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where an expression is understood.
 *
 * @param published one day on which the article may have been published, or null when nothing is known of it
 * @param lean to which side of it the expression lies
 * @param anchors what the story has named so far, seen from that day
 */
record Viewpoint(@Nullable LocalDate published, Lean lean, Anchors anchors) {}
