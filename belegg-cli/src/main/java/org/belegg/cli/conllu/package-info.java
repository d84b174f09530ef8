/** Analysed sentences as CoNLL-U, and sentences that are already cut into tokens from it. */
@NullMarked
package org.belegg.cli.conllu;

import org.jspecify.annotations.NullMarked;
