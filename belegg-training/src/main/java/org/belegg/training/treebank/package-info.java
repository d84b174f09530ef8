/**
 * Reads the Norwegian Dependency Treebank with NorNE's names. A {@link org.belegg.training.treebank.Treebank} is a list of
 * documents, a document a list of sentences, a sentence a list of tokens; nothing is changed on the way but what
 * {@link org.belegg.training.treebank.TreebankReader} says.
 */
@NullMarked
package org.belegg.training.treebank;

import org.jspecify.annotations.NullMarked;
