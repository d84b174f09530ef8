/**
 * Belegg and Stanford CoreNLP over equal amounts of text. {@link org.belegg.bench.comparison.Comparison} starts a Java
 * process for each run ({@link org.belegg.bench.comparison.RunOrder} says what it shall do,
 * {@link org.belegg.bench.comparison.SystemRun} does it, {@link org.belegg.bench.comparison.Measurement} comes back) and
 * writes a {@link org.belegg.bench.comparison.ComparisonReport} of all of them.
 */
@NullMarked
package org.belegg.bench.comparison;

import org.jspecify.annotations.NullMarked;
