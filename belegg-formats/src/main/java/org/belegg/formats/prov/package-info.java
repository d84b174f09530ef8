/** Readings as provenance: which words of a story go back to whom, and through which hands, in the W3C's PROV-O. */
@NullMarked
package org.belegg.formats.prov;

import org.jspecify.annotations.NullMarked;
