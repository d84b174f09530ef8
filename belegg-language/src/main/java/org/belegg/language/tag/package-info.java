/**
 * From words to parts of speech and morphology. {@link org.belegg.language.tag.Tagger} is the front door;
 * {@link org.belegg.language.tag.TaggedSentence} is what comes out.
 */
@NullMarked
package org.belegg.language.tag;

import org.jspecify.annotations.NullMarked;
