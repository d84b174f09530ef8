package org.belegg.reader.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.model.Role;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Reads titles and positions off the words around a person's name: before it, behind a comma, behind "er". */
final class RoleFinder {
    private static final Set<String> FORMER = Set.copyOf(WordList.lines("former.txt"));

    private final Story story;
    private final Cast cast;

    RoleFinder(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** Gives every person of the cast the roles that the story tells. */
    void find() {
        for (Cast.Appearance appearance : cast.appearances()) {
            if (appearance.individual().isPerson()) {
                StorySentence sentence = story.sentences().get(appearance.sentence());
                appositions(sentence, appearance);
                predicates(sentence, appearance);
            }
        }
    }

    private void appositions(StorySentence sentence, Cast.Appearance name) {
        DependencyTree tree = sentence.tree();
        boolean titled = false;
        for (int i = name.first(); i < name.end(); i++) {
            for (int child : tree.children(i)) {
                boolean outside = child < name.first() || child >= name.end();
                if (outside && tree.token(child).relation().equals("APP") && isNoun(tree.token(child))) {
                    add(sentence, name, child);
                    titled = true;
                }
            }
        }
        int before = name.first() - 1;
        if (!titled
                && before >= 0
                && isNoun(sentence.token(before))
                && !sentence.token(before).has("gen")) {
            add(sentence, name, before);
        }
        int behind = name.end() + 1;
        if (!titled
                && behind < sentence.size()
                && sentence.lower(name.end()).equals(",")
                && isNoun(sentence.token(behind))
                && sentence.token(behind).has("ub")) {
            add(sentence, name, behind);
        }
    }

    /** "Nes er leder for elevrådet", "Nes, som er lærer". */
    private void predicates(StorySentence sentence, Cast.Appearance name) {
        DependencyTree tree = sentence.tree();
        for (int i = name.first(); i < name.end(); i++) {
            Token token = sentence.token(i);
            int verb = token.relation().equals("SUBJ") ? token.head() : tree.child(i, "ATR");
            if (verb < 0 || !isCopula(sentence.token(verb))) {
                continue;
            }
            int predicate = tree.child(verb, "SPRED");
            if (predicate >= 0 && isNoun(sentence.token(predicate))) {
                add(sentence, name, predicate);
            }
        }
    }

    private void add(StorySentence sentence, Cast.Appearance name, int noun) {
        DependencyTree tree = sentence.tree();
        int first = tree.first(noun);
        int end = tree.last(noun) + 1;
        if (first < name.end() && name.first() < end) {
            if (noun < name.first()) {
                end = name.first();
            } else {
                first = name.end();
            }
        }
        while (end > noun + 1 && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        while (first < noun && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        String text = story.textOf(sentence.span(first, end)).strip();
        if (!text.isEmpty()) {
            Role role = new Role(text, organisation(sentence, first, end, name), isPast(sentence, first, noun));
            name.individual().addRole(role, nouns(sentence, noun));
        }
    }

    /** "tidligere kuppleder", "eks-ministeren". */
    private static boolean isPast(StorySentence sentence, int first, int noun) {
        for (int i = first; i <= noun; i++) {
            String word = sentence.lower(i);
            int hyphen = word.indexOf('-');
            if (FORMER.contains(word) || (hyphen > 0 && FORMER.contains(word.substring(0, hyphen + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The body that the role is a role in: named inside its words, or right behind the name ("Kari Nes i NVE"). */
    private @Nullable String organisation(StorySentence sentence, int first, int end, Cast.Appearance name) {
        for (int i = first; i < end; i++) {
            Individual body = cast.at(sentence.number(), i);
            if (body != null && !body.isPerson()) {
                return body.name();
            }
        }
        boolean preposition = name.end() + 1 < sentence.size()
                && Set.of("i", "ved", "fra", "frå", "på", "hos", "for").contains(sentence.lower(name.end()));
        Individual behind = preposition ? cast.at(sentence.number(), name.end() + 1) : null;
        return behind == null || behind.isPerson() ? null : behind.name();
    }

    private static Set<String> nouns(StorySentence sentence, int noun) {
        Set<String> nouns = new HashSet<>();
        nouns.add(lemma(sentence.token(noun)));
        Arrays.stream(sentence.tree().children(noun))
                .mapToObj(sentence::token)
                .filter(token -> token.relation().equals("KOORD") && isNoun(token))
                .forEach(token -> nouns.add(lemma(token)));
        return nouns;
    }

    /** One person's role stands in the singular: "ordfører" is that even where it was taken for a plural. */
    private static String lemma(Token token) {
        boolean plural = token.has("fl") && token.has("ub");
        return (plural ? token.form() : token.lemma()).toLowerCase(Locale.ROOT);
    }

    private static boolean isNoun(Token token) {
        return token.is("subst") && !token.has("prop");
    }

    private static boolean isCopula(Token token) {
        return token.lemma().equals("være")
                || token.lemma().equals("vere")
                || token.lemma().equals("vera");
    }
}
