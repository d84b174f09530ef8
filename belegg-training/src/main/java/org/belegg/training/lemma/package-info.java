/** Learns the lemmatiser: {@link org.belegg.training.lemma.LemmatiserTrainer}. */
@NullMarked
package org.belegg.training.lemma;

import org.jspecify.annotations.NullMarked;
