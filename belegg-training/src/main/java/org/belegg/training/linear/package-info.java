/**
 * Learns linear models: {@link org.belegg.training.linear.AveragedPerceptron} holds the weights while they are learned.
 */
@NullMarked
package org.belegg.training.linear;

import org.jspecify.annotations.NullMarked;
