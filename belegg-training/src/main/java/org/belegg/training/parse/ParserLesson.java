package org.belegg.training.parse;

import java.util.List;
import org.belegg.language.parse.Tree;
import org.belegg.language.tag.TaggedSentence;

/**
 * A sentence to learn parsing from, with tags and lemmas as the models give them.
 *
 * @param sentence the tagged sentence
 * @param lemmas one a word
 * @param tree the right tree
 */
public record ParserLesson(TaggedSentence sentence, List<String> lemmas, Tree tree) {}
