package org.belegg.training.parse;

import org.belegg.language.parse.Tree;
import org.belegg.language.tag.TaggedSentence;

/**
 * A sentence to learn parsing from, with tags and lemmas as the models give them.
 *
 * @param sentence the tagged sentence
 * @param lemmas one a word
 * @param tree the right tree
 */
public record ParserLesson(TaggedSentence sentence, String[] lemmas, Tree tree) {}
