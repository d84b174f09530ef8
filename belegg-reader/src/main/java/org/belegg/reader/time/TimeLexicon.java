package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.reader.attribution.WordList;

/** The words of one language that tell time, from {@code lexicon/LANGUAGE/times.tsv}. Immutable. */
final class TimeLexicon implements WordReader {
    private record Entry(String type, Features features, List<String> words, boolean exact) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private TimeLexicon() {}

    /**
     * The list of this language.
     *
     * @throws BeleggException when it is missing or a line of it is not understood
     */
    static TimeLexicon of(Language language) {
        TimeLexicon lexicon = new TimeLexicon();
        String name = language.code() + "/times.tsv";
        for (String line : WordList.lines(name)) {
            List<String> columns = Columns.of(line, name, 3);
            Features features = Features.parse(columns.get(1));
            for (String form : Columns.split(columns.get(2), ", ")) {
                lexicon.add(columns.get(0), features, form);
            }
        }
        lexicon.addCompounds();
        return lexicon;
    }

    private void add(String type, Features features, String form) {
        List<String> words = Columns.split(form, " ");
        String first = words.get(0).toLowerCase(Locale.ROOT);
        boolean exact = !form.equals(form.toLowerCase(Locale.ROOT));
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(new Entry(type, features, words, exact));
    }

    /** "lørdagskveld" from "lørdag" and "kveld". */
    private void addCompounds() {
        List<Entry> parts = new ArrayList<>(entries("PART"));
        parts.addAll(entries("PART_DEF"));
        for (Entry weekday : entries("WEEKDAY")) {
            for (Entry part : parts) {
                Features both = weekday.features().with(part.features()).orElseThrow();
                if (weekday.words().size() == 1 && part.words().size() == 1) {
                    add("WEEKDAY_PART", both, weekday.words().get(0) + "s" + part.words().get(0));
                    add("WEEKDAY_PART", both, weekday.words().get(0) + part.words().get(0));
                }
            }
        }
    }

    private List<Entry> entries(String type) {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        for (Entry entry : byFirstWord.getOrDefault(words.lower(start), List.of())) {
            if (matches(entry, words, start)) {
                readings.add(new WordReading(entry.type(), start + entry.words().size(), entry.features()));
            }
        }
    }

    private static boolean matches(Entry entry, SentenceWords words, int start) {
        List<String> forms = entry.words();
        if (forms.size() == 1 && !entry.exact() && words.isNameLike(start)) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            String there = entry.exact() ? words.form(start + i) : words.lower(start + i);
            if (!there.equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The longest reading of the words from {@code start} on that is of this class; empty when there is none. */
    Optional<WordReading> read(String type, SentenceWords words, int start) {
        return byFirstWord.getOrDefault(words.lower(start), List.of()).stream()
                .filter(entry -> entry.type().equals(type) && matches(entry, words, start))
                .max(Comparator.comparingInt(entry -> entry.words().size()))
                .map(entry -> new WordReading(type, start + entry.words().size(), entry.features()));
    }

    /** Where words of this class end that begin here; {@code start} itself when none do. */
    int pass(String type, SentenceWords words, int start) {
        return read(type, words, start).map(WordReading::end).orElse(start);
    }

    /** What the list tells of a single word of this class; empty when it is none. */
    Optional<Features> word(String type, String form) {
        return byFirstWord.getOrDefault(form, List.of()).stream()
                .filter(entry -> entry.type().equals(type) && entry.words().size() == 1)
                .map(Entry::features)
                .findFirst();
    }

    /** Whether the list has this single word, in lower case, in this class. */
    boolean has(String type, String form) {
        return word(type, form).isPresent();
    }

    /** The single words of this class, in no order. */
    List<String> words(String type) {
        return entries(type).stream()
                .filter(entry -> entry.words().size() == 1)
                .map(entry -> entry.words().get(0))
                .toList();
    }
}
