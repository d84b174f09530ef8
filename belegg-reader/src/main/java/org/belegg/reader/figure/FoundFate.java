package org.belegg.reader.figure;

/**
 * What befell people, and the word that says so.
 *
 * @param kind "killed", "injured", ...
 * @param word the index of the word's token
 */
record FoundFate(String kind, int word) {}
