package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.number.NumberWords;
import org.jspecify.annotations.Nullable;

/** The words of one language that tell time, from {@code lexicon/LANGUAGE/times.tsv}. Immutable. */
final class TimeLexicon implements WordReader {
    private record Entry(String type, Features features, List<String> words, boolean exact) {}

    private final Language language;
    private final NumberWords numbers;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, Map<String, Features>> singleWords = new HashMap<>();

    private TimeLexicon(Language language) {
        this.language = language;
        this.numbers = NumberWords.load(List.of(language.code()));
    }

    /**
     * The list of this language.
     *
     * @throws BeleggException when it is missing or a line of it is not understood
     */
    static TimeLexicon of(Language language) {
        TimeLexicon lexicon = new TimeLexicon(language);
        String name = language.code() + "/times.tsv";
        for (String line : WordList.lines(name)) {
            List<String> columns = Columns.of(line, name, 3);
            Features features = Features.parse(columns.get(1));
            for (String form : Columns.split(columns.get(2), ", ")) {
                lexicon.add(columns.get(0), features, form);
            }
        }
        lexicon.addCompoundDays();
        return lexicon;
    }

    private void add(String type, Features features, String form) {
        List<String> words = Columns.split(form, " ");
        String lower = form.toLowerCase(Locale.ROOT);
        boolean exact = !form.equals(lower);
        byFirstWord
                .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), word -> new ArrayList<>())
                .add(new Entry(type, features, words, exact));
        if (words.size() == 1) {
            singleWords.computeIfAbsent(type, name -> new HashMap<>()).putIfAbsent(lower, features);
        }
    }

    /** "lørdagskveld" from "lørdag" and "kveld". */
    private void addCompoundDays() {
        Map<String, Features> parts = new HashMap<>(words("PART"));
        parts.putAll(words("PART_DEF"));
        words("WEEKDAY")
                .forEach((day, ofDay) -> parts.forEach((part, ofPart) -> {
                    Features both = ofDay.with(ofPart).orElseThrow();
                    add("WEEKDAY_PART", both, day + "s" + part);
                    add("WEEKDAY_PART", both, day + part);
                }));
    }

    /** The number words of the language. */
    NumberWords numbers() {
        return numbers;
    }

    Language language() {
        return language;
    }

    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        List<Entry> entries = byFirstWord.get(words.lower(start));
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (matches(entry, words, start)) {
                readings.add(new WordReading(entry.type(), start + entry.words().size(), entry.features()));
            }
        }
    }

    private static boolean matches(Entry entry, SentenceWords words, int start) {
        List<String> forms = entry.words();
        if (forms.size() == 1 && !entry.exact()) {
            return !words.isNameLike(start);
        }
        for (int i = 0; i < forms.size(); i++) {
            if (i > 0 && !entry.exact() && words.isNameLike(start + i)) {
                return false;
            }
            String there = entry.exact() ? words.form(start + i) : words.lower(start + i);
            if (!there.equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The longest reading of the words from {@code start} on that is of this class; empty when there is none. */
    Optional<WordReading> read(String type, SentenceWords words, int start) {
        Entry longest = null;
        for (Entry entry : byFirstWord.getOrDefault(words.lower(start), List.of())) {
            boolean longer =
                    longest == null || entry.words().size() > longest.words().size();
            if (entry.type().equals(type) && longer && matches(entry, words, start)) {
                longest = entry;
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new WordReading(type, start + longest.words().size(), longest.features()));
    }

    /** Where words of this class end that begin here; {@code start} itself when none do. */
    int pass(String type, SentenceWords words, int start) {
        return read(type, words, start).map(WordReading::end).orElse(start);
    }

    /** What the list tells of a single word of this class, in lower case; null when it is none. */
    @Nullable
    Features word(String type, String form) {
        return words(type).get(form);
    }

    /** Whether the list has this single word, in lower case, in this class. */
    boolean has(String type, String form) {
        return words(type).containsKey(form);
    }

    private Map<String, Features> words(String type) {
        return singleWords.getOrDefault(type, Map.of());
    }
}
