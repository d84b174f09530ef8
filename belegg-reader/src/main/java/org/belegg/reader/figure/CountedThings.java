package org.belegg.reader.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Phrase;
import org.belegg.reader.story.StorySentence;

/** Finds what a quantity counts, and its unit. Safe to share between threads. */
final class CountedThings {
    private static final Set<String> MONEY_BEFORE =
            Set.of("$", "£", "€", "kr", "nok", "usd", "eur", "gbp", "sek", "dkk");

    private final Units units;

    CountedThings(Units units) {
        this.units = units;
    }

    /** The quantity with what it counts. */
    Candidate candidate(SentencePieces text, Quantity quantity) {
        Pieces pieces = text.pieces();
        int end = quantity.end();
        Piece before = pieces.get(quantity.firstNumeral() - 1);
        int money = before.is(".") && before.isGlued() ? quantity.firstNumeral() - 2 : quantity.firstNumeral() - 1;
        if (MONEY_BEFORE.contains(pieces.get(money).text())) {
            String unit = units.unit(pieces.get(money).text()).orElse(null);
            return new Candidate(text, quantity, null, pieces.get(money).span(), unit);
        }
        if (pieces.get(end).is(",")
                && pieces.get(end).isGlued()
                && pieces.get(end + 1).isDash()) {
            // "500,-"
            Optional<Span> kroner = Optional.of(pieces.span(end, end + 2));
            return new Candidate(text, quantity, null, kroner.get(), "NOK");
        }
        Piece behind = pieces.get(end);
        boolean sameToken = text.token(end) == text.token(end - 1);
        Optional<String> mark = units.unit(behind.text());
        if (sameToken && mark.isPresent()) {
            return new Candidate(text, quantity, null, behind.span(), mark.get());
        }
        Optional<Phrase> counted =
                sameToken ? Optional.empty() : CountedPhrases.behind(text.sentence(), text.token(end));
        Optional<String> unit = counted.flatMap(this::unit);
        return new Candidate(text, quantity, counted.orElse(null), null, unit.orElse(null));
    }

    /** The unit of what this phrase names; empty when it is none that is known. */
    Optional<String> unit(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        int head = phrase.head();
        String form = sentence.lower(head);
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        Optional<String> byWords =
                phrase.first() < head ? units.unit(sentence.lower(head - 1) + " " + form) : Optional.empty();
        return byWords.or(() -> units.unit(form))
                .or(() -> units.unitOfNoun(lemma))
                .or(() -> isInhabitant(sentence, head) ? Optional.of(Units.PERSON) : Optional.empty());
    }

    /** "israelere": a word derived from a place's name that is no adjective. */
    private static boolean isInhabitant(StorySentence sentence, int token) {
        Name name = sentence.nameAt(token);
        return name != null
                && name.type() == NameType.DRV
                && sentence.token(token).is("subst");
    }
}
