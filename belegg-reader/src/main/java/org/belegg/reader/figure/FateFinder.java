package org.belegg.reader.figure;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Tells what befell the people that a figure counts, from the clause that it stands in. Safe to share between threads. */
final class FateFinder {
    private static final Set<String> AUXILIARIES = Set.of("bli", "verte", "være", "vere", "ha", "få");
    private static final Set<String> PASSIVE_AUXILIARIES = Set.of("bli", "verte", "være", "vere", "få");

    /** Chains of verbs and phrases are not deeper in any language that people speak. */
    private static final int DEEPEST = 20;

    private final FateWords words;

    FateFinder(FateWords words) {
        this.words = words;
    }

    /** What befell those who are counted by the number with this head in the tree; empty when nothing tells. */
    Optional<FoundFate> fate(StorySentence sentence, int number, Optional<Phrase> counted) {
        if (counted.isPresent()) {
            for (int i = counted.get().first(); i < counted.get().end(); i++) {
                Optional<FoundFate> fate = besidePeople(sentence, i);
                if (fate.isPresent()) {
                    return fate;
                }
            }
        }
        int noun = counted.map(Phrase::head).orElse(number);
        return inRelativeClause(sentence, noun).or(() -> inClause(sentence, top(sentence, noun, number)));
    }

    /** "drepte", "savnede": participles are adjectives of the one whom the verb is done to. */
    private Optional<FoundFate> besidePeople(StorySentence sentence, int word) {
        Token token = sentence.token(word);
        if (token.is("verb")) {
            return Optional.empty();
        }
        Optional<FoundFate> fate = told(sentence, word, FateMeaning.Role.ADJECTIVE);
        return fate.isEmpty() && token.has("<perf-part>") ? told(sentence, word, FateMeaning.Role.OBJECT) : fate;
    }

    /** "fanger som er drept", "200 israelere, som ble drept". */
    Optional<FoundFate> inRelativeClause(StorySentence sentence, int noun) {
        for (int child : sentence.tree().children(noun)) {
            Token verb = sentence.token(child);
            if (verb.relation().equals("ATR") && verb.is("verb")) {
                Optional<FoundFate> fate = ofSubject(sentence, child);
                if (fate.isPresent()) {
                    return fate;
                }
            }
        }
        return Optional.empty();
    }

    /** The token by which the counted phrase hangs in its clause: the number itself in "to av de ansatte". */
    private static int top(StorySentence sentence, int noun, int number) {
        DependencyTree tree = sentence.tree();
        int at = tree.dominates(number, noun) ? number : noun;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Token token = sentence.token(at);
            boolean above = token.relation().equals("KOORD")
                    || token.relation().equals("DET")
                    || token.relation().equals("FLAT")
                    || (token.relation().equals("PUTFYLL") && isModifier(sentence, token.head()));
            if (!above || token.head() < 0 || sentence.token(token.head()).is("verb")) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    /** "rundt 50": the parser takes the modifier for a preposition above the number. */
    private static boolean isModifier(StorySentence sentence, int token) {
        String word = token < 0 ? "" : sentence.lower(token);
        return word.equals("rundt") || word.equals("over") || word.equals("under") || word.equals("kring");
    }

    private Optional<FoundFate> inClause(StorySentence sentence, int phrase) {
        Token token = sentence.token(phrase);
        int head = token.head();
        if (head < 0) {
            return Optional.empty();
        }
        return switch (token.relation()) {
            case "SUBJ" -> ofSubject(sentence, head).or(() -> amongThem(sentence, head));
            case "DOBJ", "IOBJ", "PSUBJ", "POBJ" -> ofObject(sentence, head);
            case "PUTFYLL" ->
                sentence.token(head).is("prep") && sentence.token(head).head() >= 0
                        ? behind(sentence, head)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "drapet på to mennesker", "krevde livet til tolv". */
    private Optional<FoundFate> behind(StorySentence sentence, int preposition) {
        int above = sentence.token(preposition).head();
        int verb =
                sentence.token(above).is("verb") ? above : sentence.token(above).head();
        return told(sentence, above, FateMeaning.Role.NOUN)
                .or(() -> verb < 0
                        ? Optional.empty()
                        : words.phraseEndingAt(sentence, verb, preposition).map(kind -> new FoundFate(kind, verb)));
    }

    private Optional<FoundFate> ofSubject(StorySentence sentence, int finite) {
        int verb = mainVerb(sentence, finite);
        boolean passive = sentence.token(verb).has("pass")
                || (verb != finite && PASSIVE_AUXILIARIES.contains(auxiliary(sentence, verb)));
        Optional<FoundFate> fate = told(sentence, verb, passive ? FateMeaning.Role.OBJECT : FateMeaning.Role.SUBJECT);
        return fate.or(() -> predicate(sentence, verb))
                .or(() -> verb == finite ? Optional.empty() : participleBehind(sentence, verb));
    }

    /** "er meldt skadd", "er bekreftet omkommet": the first participle only says who knows it. */
    private Optional<FoundFate> participleBehind(StorySentence sentence, int participle) {
        int next = participle + 1;
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(next);
        boolean isParticiple = token.has("<perf-part>") || token.has("perf-part");
        return told(sentence, next, FateMeaning.Role.ADJECTIVE)
                .or(() -> isParticiple ? told(sentence, next, FateMeaning.Role.OBJECT) : Optional.empty());
    }

    private Optional<FoundFate> ofObject(StorySentence sentence, int finite) {
        int verb = mainVerb(sentence, finite);
        boolean exists = sentence.tree().child(finite, "FSUBJ") >= 0;
        Optional<FoundFate> done = told(sentence, verb, FateMeaning.Role.OBJECT);
        return done.or(() -> exists ? told(sentence, verb, FateMeaning.Role.SUBJECT) : Optional.empty());
    }

    /** "er savnet", "ble drept" where the participle is tagged as an adjective. */
    private Optional<FoundFate> predicate(StorySentence sentence, int verb) {
        if (!AUXILIARIES.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        for (int child : sentence.tree().children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().equals("SPRED") || token.relation().equals("INFV")) {
                Optional<FoundFate> fate = told(sentence, child, FateMeaning.Role.ADJECTIVE)
                        .or(() -> told(sentence, child, FateMeaning.Role.OBJECT))
                        .or(() -> participleBehind(sentence, child));
                if (fate.isPresent()) {
                    return fate;
                }
            }
        }
        return Optional.empty();
    }

    /** "Blant dem som ble drept, er minst 19 israelere." */
    private Optional<FoundFate> amongThem(StorySentence sentence, int copula) {
        int among = sentence.tree().child(copula, child -> {
            String word = sentence.lower(child);
            return word.equals("blant") || word.equals("mellom");
        });
        int them = among < 0 ? -1 : sentence.tree().child(among, "PUTFYLL");
        return them < 0 ? Optional.empty() : inRelativeClause(sentence, them);
    }

    /** The last verb of the chain below this finite one: "drept" for "skal ha blitt drept". */
    private static int mainVerb(StorySentence sentence, int finite) {
        int at = finite;
        for (int steps = 0; steps < DEEPEST; steps++) {
            int next = sentence.tree().child(at, "INFV");
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private Optional<FoundFate> told(StorySentence sentence, int token, FateMeaning.Role role) {
        return words.fate(sentence, token, role).map(kind -> new FoundFate(kind, token));
    }

    private static String auxiliary(StorySentence sentence, int verb) {
        int head = sentence.token(verb).head();
        return head < 0 ? "" : sentence.token(head).lemma();
    }
}
