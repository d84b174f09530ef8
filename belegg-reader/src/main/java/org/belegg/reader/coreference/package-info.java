/**
 * Which words of a story speak of the same: {@link org.belegg.reader.coreference.Coreference} is the way in,
 * {@link org.belegg.reader.coreference.MentionFinder} finds the noun phrases, and
 * {@link org.belegg.reader.coreference.ChainSearch} joins them, one after another, to chains.
 */
@NullMarked
package org.belegg.reader.coreference;

import org.jspecify.annotations.NullMarked;
