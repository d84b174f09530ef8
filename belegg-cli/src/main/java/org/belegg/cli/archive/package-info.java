/** What an archive gives, put in rows, lines and JSON. */
@NullMarked
package org.belegg.cli.archive;

import org.jspecify.annotations.NullMarked;
