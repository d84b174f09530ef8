/** Learns the name finder: {@link org.belegg.training.name.NameFinderTrainer}. */
@NullMarked
package org.belegg.training.name;

import org.jspecify.annotations.NullMarked;
