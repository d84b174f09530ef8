package org.belegg.reader.attribution;

/**
 * What a reporting word takes.
 *
 * @param rule the id of the rule that found it
 * @param cue the word, with a preposition that belongs to it
 * @param first the index of the content's first token
 * @param end the index after its last token
 */
record Complement(String rule, Cue cue, int first, int end) {}
