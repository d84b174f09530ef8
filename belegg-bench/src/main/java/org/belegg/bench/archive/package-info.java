/** How fast an archive takes stories and answers. {@link org.belegg.bench.archive.ArchiveBenchmark} is the command. */
@NullMarked
package org.belegg.bench.archive;

import org.jspecify.annotations.NullMarked;
