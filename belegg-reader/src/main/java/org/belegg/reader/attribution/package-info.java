/** Who hands what over: cues, sources and contents. {@link org.belegg.reader.attribution.AttributionFinder} is the front door. */
@NullMarked
package org.belegg.reader.attribution;

import org.jspecify.annotations.NullMarked;
