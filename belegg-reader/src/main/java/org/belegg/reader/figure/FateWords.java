package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return meanings(sentence, token)
                .filter(fate -> fate.role() == role && hasCompany(sentence, token, fate.company()))
                .map(FateMeaning::fate)
                .findFirst();
    }

    /** The fate that a verb tells together with words behind it of which this preposition is the last: "krevde livet til". */
    Optional<String> phraseEndingAt(StorySentence sentence, int verb, int preposition) {
        return meanings(sentence, verb)
                .filter(fate -> fate.role() == FateMeaning.Role.OBJECT
                        && fate.company().size() > 1
                        && sentence.lower(preposition)
                                .equals(fate.company().get(fate.company().size() - 1))
                        && hasCompany(sentence, verb, fate.company()))
                .map(FateMeaning::fate)
                .findFirst();
    }

    /** Those of the dictionary form, then those of the form as it stands, of which the lemmatiser may have made another word. */
    private Stream<FateMeaning> meanings(StorySentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        String form = sentence.lower(token);
        return Stream.of(lemma, form).distinct().flatMap(word -> byLemma.getOrDefault(word, List.of()).stream());
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
