/** Readings as W3C Web Annotations: what stands where, for programs that show or gather annotations of any origin. */
@NullMarked
package org.belegg.formats.annotation;

import org.jspecify.annotations.NullMarked;
