package org.belegg.reader.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Finds what a quantity counts, and its unit. Safe to share between threads. */
final class CountedThings {
    private static final Set<String> MONEY_BEFORE =
            Set.of("$", "£", "€", "kr", "nok", "usd", "eur", "gbp", "sek", "dkk");

    private final Units units;
    private final PeopleNouns people;

    CountedThings(Units units, PeopleNouns people) {
        this.units = units;
        this.people = people;
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
            return new Candidate(text, quantity, null, null, "NOK");
        }
        Piece behind = pieces.get(end);
        boolean sameToken = text.token(end) == text.token(end - 1);
        Optional<Phrase> counted =
                sameToken ? Optional.empty() : CountedPhrases.behind(text.sentence(), text.token(end));
        Optional<String> mark = units.unit(behind.text());
        if (counted.isEmpty() && mark.isPresent()) {
            return new Candidate(text, quantity, null, behind.span(), mark.get());
        }
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
                .or(() -> people.areCountedBy(sentence, head) ? Optional.of(Units.PERSON) : Optional.empty());
    }
}
