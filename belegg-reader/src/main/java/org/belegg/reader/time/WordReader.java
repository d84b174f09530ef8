package org.belegg.reader.time;

import java.util.List;

/** Reads words that tell time. */
interface WordReader {
    /** Adds every way in which it can read the words from {@code start} on. */
    void addReadings(SentenceWords words, int start, List<WordReading> readings);
}
