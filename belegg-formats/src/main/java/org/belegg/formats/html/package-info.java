/** A reading as one page that loads nothing from elsewhere. */
@NullMarked
package org.belegg.formats.html;

import org.jspecify.annotations.NullMarked;
