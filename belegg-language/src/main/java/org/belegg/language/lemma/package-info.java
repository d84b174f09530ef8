/** From words and tags to dictionary forms. {@link org.belegg.language.lemma.Lemmatiser} is the front door. */
@NullMarked
package org.belegg.language.lemma;

import org.jspecify.annotations.NullMarked;
