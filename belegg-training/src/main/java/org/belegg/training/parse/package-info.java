/** Learns the dependency parser: {@link org.belegg.training.parse.ParserTrainer}. */
@NullMarked
package org.belegg.training.parse;

import org.jspecify.annotations.NullMarked;
