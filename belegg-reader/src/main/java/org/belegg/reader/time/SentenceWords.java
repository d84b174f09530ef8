package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.reader.story.Marks;
import org.jspecify.annotations.Nullable;

/** A sentence's words as the time rules see them. Beyond its ends the words are "". */
final class SentenceWords {
    /** More words than this no expression of the lists has; bounds how far a look back goes. */
    private static final int LONGEST = 5;

    private final Sentence sentence;
    private final List<String> lower;
    private final @Nullable List<WordReading>[] readings;
    private final List<WordReader> readers;
    private final boolean clockTimes;

    /**
     * @param readers what reads words, in order
     * @param clockTimes whether the story tells times by the clock, so that "22.14" is likely one
     */
    SentenceWords(Sentence sentence, List<WordReader> readers, boolean clockTimes) {
        this.sentence = sentence;
        this.lower = sentence.tokens().stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        this.readings = newReadings(lower.size());
        this.readers = readers;
        this.clockTimes = clockTimes;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static @Nullable List<WordReading>[] newReadings(int size) {
        return new List[size];
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return lower.size();
    }

    boolean tellsClockTimes() {
        return clockTimes;
    }

    boolean isInside(int index) {
        return index >= 0 && index < lower.size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String lower(int index) {
        return isInside(index) ? lower.get(index) : "";
    }

    String form(int index) {
        return isInside(index) ? token(index).form() : "";
    }

    boolean is(int index, String partOfSpeech) {
        return isInside(index) && token(index).is(partOfSpeech);
    }

    /** Whether its capital can only be that of a name: not at a beginning, and not all in capitals. */
    boolean isNameLike(int index) {
        String form = form(index);
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0)) || isBeginning(index)) {
            return false;
        }
        return form.length() == 1 || form.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** Whether it is the first word of the sentence, or of what follows a colon, a dash or a quotation mark. */
    boolean isBeginning(int index) {
        return index == 0
                || (Marks.isPunctuation(form(index - 1)) && !form(index - 1).equals(","));
    }

    /** Every way to read the words from here on; empty beyond the ends. */
    List<WordReading> readings(int start) {
        if (!isInside(start)) {
            return List.of();
        }
        List<WordReading> known = readings[start];
        if (known == null) {
            known = new ArrayList<>();
            for (WordReader reader : readers) {
                reader.addReadings(this, start, known);
            }
            readings[start] = known;
        }
        return known;
    }

    /** Where words of this class end that begin here; -1 when none do. The longest counts. */
    int endOf(String type, int start) {
        int end = -1;
        for (WordReading reading : readings(start)) {
            if (reading.type().equals(type)) {
                end = Math.max(end, reading.end());
            }
        }
        return end;
    }

    /** Where words of this class begin that end here (not included); -1 when none do. */
    int startOf(String type, int end) {
        for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
            for (WordReading reading : readings(start)) {
                if (reading.end() == end && reading.type().equals(type)) {
                    return start;
                }
            }
        }
        return -1;
    }
}
