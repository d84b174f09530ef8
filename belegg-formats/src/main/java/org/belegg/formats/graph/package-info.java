/** Readings as graphs of who speaks of whom, for Gephi and other programs that draw and measure networks. */
@NullMarked
package org.belegg.formats.graph;

import org.jspecify.annotations.NullMarked;
