package org.belegg.reader.time;

import java.util.List;
import org.belegg.language.Token;

/** Reads what is around a time: nouns, verbs, names, brackets. These classes stand in rules for what must or must not follow. */
final class WordClassReader implements WordReader {
    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        Token token = words.token(start);
        String form = words.lower(start);
        if (token.is("subst")) {
            add(token.has("prop") ? "NAME" : "NOUN", start, readings);
            // "elever over 16 år" are so old; "ordningen over fem år" lasts so long.
            if (!(token.has("be") && token.has("ent"))) {
                add("GROUP", start, readings);
            }
        } else if (token.is("verb")) {
            add("VERB", start, readings);
        } else if (form.equals(",")) {
            add("COMMA", start, readings);
        } else if (form.equals("(")) {
            add("OPENING", start, readings);
        } else if (form.equals(")")) {
            add("CLOSING", start, readings);
        }
    }

    private static void add(String type, int start, List<WordReading> readings) {
        readings.add(new WordReading(type, start + 1, Features.NONE));
    }
}
