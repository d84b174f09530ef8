package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.story.StorySentence;

/** The words of a language that say what befell people, from its {@code fates.tsv}. Immutable. */
final class FateWords {
    private static final int COLUMNS = 4;

    /** How far behind the verb its company may stand: "tok flere hundre mennesker, blant dem barn, til fange". */
    private static final int FARTHEST = 15;

    private final Map<String, List<FateMeaning>> byLemma = new HashMap<>();

    private FateWords() {}

    /**
     * The words of these languages together.
     *
     * @param languages folders of the lexicon: "nb", "nn"
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    static FateWords load(List<String> languages) {
        FateWords all = new FateWords();
        for (String language : languages) {
            String list = language + "/fates.tsv";
            for (String line : WordList.lines(list)) {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new BeleggException(
                            "Word list " + list + ": needs word, role, fate and company, got \"" + line + "\".", null);
                }
                FateMeaning.Role role = FateMeaning.Role.valueOf(columns[1].toUpperCase(Locale.ROOT));
                List<String> company = columns[3].isEmpty() ? List.of() : List.of(columns[3].split(" "));
                all.byLemma
                        .computeIfAbsent(columns[0], lemma -> new ArrayList<>())
                        .add(new FateMeaning(role, columns[2], company));
            }
        }
        return all;
    }

    /** The fate that this token tells of people in this role; empty when it tells none. */
    Optional<String> fate(StorySentence sentence, int token, FateMeaning.Role role) {
        Token word = sentence.token(token);
        List<FateMeaning> fates = byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of());
        if (fates.isEmpty()) {
            fates = byLemma.getOrDefault(sentence.lower(token), List.of());
        }
        return fates.stream()
                .filter(fate -> fate.role() == role && hasCompany(sentence, token, fate.company()))
                .map(FateMeaning::fate)
                .findFirst();
    }

    private static boolean hasCompany(StorySentence sentence, int verb, List<String> company) {
        int at = verb + 1;
        int limit = Math.min(sentence.size(), verb + FARTHEST);
        for (String word : company) {
            while (at < limit && !sentence.lower(at).equals(word)) {
                at++;
            }
            if (at == limit) {
                return false;
            }
        }
        return true;
    }
}
