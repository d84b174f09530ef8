/** Claims about who hands over what, class by class, in sentences about invented people. */
@NullMarked
package org.belegg.reader.attribution;

import org.jspecify.annotations.NullMarked;
