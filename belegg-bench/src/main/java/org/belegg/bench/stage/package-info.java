/** Each stage alone, measured by JMH on whole stories; {@code bench/stages} runs them. */
@NullMarked
package org.belegg.bench.stage;

import org.jspecify.annotations.NullMarked;
