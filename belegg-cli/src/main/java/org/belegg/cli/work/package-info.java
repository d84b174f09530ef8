/** Many stories read side by side, in the order of the input. */
@NullMarked
package org.belegg.cli.work;

import org.jspecify.annotations.NullMarked;
