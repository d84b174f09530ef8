/** Coreference: reads NARC, learns the model that joins mentions to chains, and measures it. */
@NullMarked
package org.belegg.training.coreference;

import org.jspecify.annotations.NullMarked;
