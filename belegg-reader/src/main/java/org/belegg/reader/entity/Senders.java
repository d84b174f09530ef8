package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * Whom what is written comes from, and so whom it speaks for: "tall fra Statistisk sentralbyrå", and "tallene" further on.
 * Not safe to share.
 */
final class Senders {
    private static final Set<String> FROM = Set.of("fra", "frå", "av");

    private final Cast cast;
    private final Documents documents;
    private final Descriptions descriptions;
    private final Map<String, Individual> byStem = new HashMap<>();

    Senders(Cast cast, Documents documents, Descriptions descriptions) {
        this.cast = cast;
        this.documents = documents;
        this.descriptions = descriptions;
    }

    /** The sender of the writing that a phrase names; empty when it names none, or the story does not tell. */
    Optional<Individual> of(Phrase phrase) {
        Token head = phrase.sentence().token(phrase.head());
        if (!isWritten(head)) {
            return Optional.empty();
        }
        String stem = Stem.of(head.form());
        Optional<Individual> told = named(phrase);
        told.ifPresent(sender -> byStem.put(stem, sender));
        boolean known = head.has("be") && phrase.end() == phrase.head() + 1;
        return told.isPresent() || !known ? told : Optional.ofNullable(byStem.get(stem));
    }

    private boolean isWritten(Token token) {
        return documents.isDocument(token)
                || token.lemma().equals("tall")
                || token.lemma().endsWith("tal");
    }

    private Optional<Individual> named(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        for (int i = phrase.head() + 1; i + 1 < phrase.end(); i++) {
            Individual sender = cast.at(sentence.number(), i + 1);
            if (sender != null && FROM.contains(sentence.lower(i))) {
                int head = headBehind(phrase, i + 1);
                return Optional.of(
                        head < 0 ? sender : descriptions.of(new Phrase(sentence, i + 1, phrase.end(), head)));
            }
        }
        return Optional.empty();
    }

    /** "FNs høykommissær": the noun that a name in the genitive belongs to; negative when the name stands for itself. */
    private static int headBehind(Phrase phrase, int name) {
        StorySentence sentence = phrase.sentence();
        int noun = name + 1;
        boolean owner = sentence.token(name).has("gen")
                && noun < phrase.end()
                && sentence.token(noun).is("subst")
                && sentence.nameAt(noun) == null;
        return owner ? noun : -1;
    }
}
