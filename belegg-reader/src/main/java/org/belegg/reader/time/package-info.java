/**
 * Says when: finds the expressions that tell time and works out which days they can mean.
 * {@link org.belegg.reader.time.TimeFinder} is the front door. An expression is read from word lists and a table of
 * rules ({@code lexicon/time-rules.tsv}) into {@link org.belegg.reader.time.Features}, these into a
 * {@link org.belegg.reader.time.Meaning}, and that, for each day on which the article may have been published, into a
 * {@link org.belegg.reader.time.Period}.
 */
@NullMarked
package org.belegg.reader.time;

import org.jspecify.annotations.NullMarked;
