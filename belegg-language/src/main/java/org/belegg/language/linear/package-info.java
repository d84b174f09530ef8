/**
 * The one learning machine under tagger, lemmatiser, parser and name finder: hashed features, a linear model over them, and the
 * file that a model is kept in. {@link org.belegg.language.linear.Features} say what is seen,
 * {@link org.belegg.language.linear.LinearModel} says how much each class is worth, and
 * {@link org.belegg.language.linear.ModelReader} reads what {@link org.belegg.language.linear.ModelWriter} wrote.
 */
@NullMarked
package org.belegg.language.linear;

import org.jspecify.annotations.NullMarked;
