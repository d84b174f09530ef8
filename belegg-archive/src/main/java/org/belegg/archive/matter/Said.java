package org.belegg.archive.matter;

import java.util.List;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what is needed to find those that deny it.
 *
 * @param statement itself
 * @param topic what its content speaks of
 * @param isNegated whether its content says that something is not so
 * @param published when its story was, or null
 * @param numbers what the figures in it allow
 */
record Said(
        Statement statement,
        Topic topic,
        boolean isNegated,
        @Nullable Days published,
        List<Interval> numbers) {}
