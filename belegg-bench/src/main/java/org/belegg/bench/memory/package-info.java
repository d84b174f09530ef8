/** How much memory reading takes. {@link org.belegg.bench.memory.MemoryCheck} is the command. */
@NullMarked
package org.belegg.bench.memory;

import org.jspecify.annotations.NullMarked;
