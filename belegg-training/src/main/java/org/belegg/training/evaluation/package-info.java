/**
 * Measures the models against a treebank: {@link org.belegg.training.evaluation.Evaluator} fills a
 * {@link org.belegg.training.evaluation.Scores}.
 */
@NullMarked
package org.belegg.training.evaluation;

import org.jspecify.annotations.NullMarked;
