/** The file itself: its connection, its schema with the migrations, and what may go wrong with it. */
@NullMarked
package org.belegg.archive.store;

import org.jspecify.annotations.NullMarked;
