/** The {@code belegg} command: one class a verb. */
@NullMarked
package org.belegg.cli;

import org.jspecify.annotations.NullMarked;
