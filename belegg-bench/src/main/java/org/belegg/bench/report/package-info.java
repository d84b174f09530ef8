/** What the reports of the benchmarks are made of: tables, numbers, the machine. */
@NullMarked
package org.belegg.bench.report;

import org.jspecify.annotations.NullMarked;
