package org.belegg.reader.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;

/** The small words of a language that rules ask for. Immutable; safe to share between threads. */
public final class FunctionWords {
    private static final String FILE = "function-words.tsv";

    /** Both written standards are read together: decision 0006. */
    private static final FunctionWords NORWEGIAN = read(List.of(Language.NB, Language.NN));

    private final Map<FunctionWord, Set<String>> words;

    private FunctionWords(Map<FunctionWord, Set<String>> words) {
        this.words = words;
    }

    /**
     * The words that a story in this language is read with. English has no lists of its own yet and is read with the
     * Norwegian ones, as its reporting words are.
     *
     * @throws BeleggException when a list is missing, or a line of it is not understood
     */
    public static FunctionWords of(Language language) {
        return NORWEGIAN;
    }

    /** Whether this word, in lower case, belongs to the set. */
    public boolean hold(FunctionWord set, String word) {
        return words.getOrDefault(set, Set.of()).contains(word);
    }

    private static FunctionWords read(List<Language> languages) {
        Map<FunctionWord, Set<String>> words = new EnumMap<>(FunctionWord.class);
        for (Language language : languages) {
            Map<FunctionWord, Set<String>> own = read(language.code() + "/" + FILE);
            own.forEach((set, members) ->
                    words.computeIfAbsent(set, key -> new HashSet<>()).addAll(members));
        }
        return new FunctionWords(words);
    }

    private static Map<FunctionWord, Set<String>> read(String list) {
        Map<String, FunctionWord> sets = new HashMap<>();
        for (FunctionWord set : FunctionWord.values()) {
            sets.put(set.key(), set);
        }
        Map<FunctionWord, Set<String>> words = new EnumMap<>(FunctionWord.class);
        for (String line : WordList.lines(list)) {
            String[] columns = line.split("\t", -1);
            FunctionWord set = sets.get(columns[0]);
            boolean understood = columns.length == 2 && set != null && !words.containsKey(set);
            if (!understood) {
                throw new BeleggException(
                        "Word list " + list
                                + ": needs the name of a set that is not there yet, a tab and its words, got \"" + line
                                + "\". The class FunctionWord names the sets.",
                        null);
            }
            words.put(set, Set.of(columns[1].split(" ")));
        }
        for (FunctionWord set : FunctionWord.values()) {
            if (!words.containsKey(set)) {
                throw new BeleggException(
                        "Word list " + list + " lacks the set \"" + set.key() + "\". Add a line.", null);
            }
        }
        return words;
    }
}
