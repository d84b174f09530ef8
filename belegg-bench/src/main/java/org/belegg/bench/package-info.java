/** Benchmarks. */
@NullMarked
package org.belegg.bench;

import org.jspecify.annotations.NullMarked;
