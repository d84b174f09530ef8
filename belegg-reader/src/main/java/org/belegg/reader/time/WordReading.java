package org.belegg.reader.time;

/**
 * One way to read the words that begin at some place of a sentence.
 *
 * @param type the class of the words in the time lists: WEEKDAY, MONTH, QUANTITY, ...
 * @param end the index after the last word
 * @param features what the words tell
 */
record WordReading(String type, int end, Features features) {}
