/** What the command line names, to stories that are still to be read. */
@NullMarked
package org.belegg.cli.input;

import org.jspecify.annotations.NullMarked;
