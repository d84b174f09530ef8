package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.WordList;

/**
 * The reporting words of Norwegian. Both written standards are read together: a Bokmål story quotes people who speak
 * Nynorsk, and the other way round. Immutable.
 */
final class CueLexicon {
    private static final List<String> LISTS = List.of("nb/cues.tsv", "nn/cues.tsv");
    private static final Map<String, CueEntry.Kind> KINDS = Map.of(
            "verb", CueEntry.Kind.VERB,
            "adj", CueEntry.Kind.ADJECTIVE,
            "noun", CueEntry.Kind.NOUN,
            "prep", CueEntry.Kind.PREPOSITION);
    private static final int COLUMNS = 4;

    private final Map<String, List<CueEntry>> byLemma;

    private CueLexicon(Map<String, List<CueEntry>> byLemma) {
        this.byLemma = byLemma;
    }

    /**
     * The built-in lists.
     *
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    static CueLexicon load() {
        Map<String, List<CueEntry>> byLemma = new HashMap<>();
        for (String list : LISTS) {
            for (CueEntry entry : read(list)) {
                byLemma.computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>())
                        .add(entry);
            }
        }
        // Longest first, so that "legge til" is tried before "legge".
        byLemma.values()
                .forEach(entries -> entries.sort((a, b) ->
                        Integer.compare(b.particles().size(), a.particles().size())));
        return new CueLexicon(byLemma);
    }

    /** The entries whose first word has this dictionary form, those with most words first; may be empty. */
    List<CueEntry> entries(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    private static List<CueEntry> read(String list) {
        return WordList.lines(list).stream().map(line -> entry(line, list)).toList();
    }

    private static CueEntry entry(String line, String list) {
        String[] columns = line.split("\t", -1);
        CueEntry.Kind kind = columns.length == COLUMNS ? KINDS.get(columns[1]) : null;
        if (kind == null) {
            throw new BeleggException(
                    "Word list " + list
                            + ": needs word, verb|adj|noun|prep, stance and frames, got \"" + line
                            + "\". See docs/rules/cues.md.",
                    null);
        }
        List<String> words = List.of(columns[0].split(" "));
        return new CueEntry(
                words.get(0),
                words.subList(1, words.size()),
                kind,
                Stance.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                Set.of(columns[3].split(" ")));
    }
}
