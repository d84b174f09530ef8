/** Learns the tagger: {@link org.belegg.training.tag.TaggerTrainer}. */
@NullMarked
package org.belegg.training.tag;

import org.jspecify.annotations.NullMarked;
