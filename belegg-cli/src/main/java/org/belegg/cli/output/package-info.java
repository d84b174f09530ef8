/** Where results go: standard output, a file, a folder. */
@NullMarked
package org.belegg.cli.output;

import org.jspecify.annotations.NullMarked;
