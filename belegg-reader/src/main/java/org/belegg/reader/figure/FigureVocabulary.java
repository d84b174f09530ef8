package org.belegg.reader.figure;

import java.util.List;
import java.util.Optional;
import org.belegg.reader.number.DigitNumeral;
import org.belegg.reader.number.NumberWords;
import org.belegg.reader.number.NumeralReader;

/** All that is known of one language's figures. Immutable. */
final class FigureVocabulary {
    private final QuantityReader quantities;
    private final CountedThings counted;
    private final List<OtherNumber> others;
    private final FateFinder fates;

    private FigureVocabulary(List<String> languages, DigitNumeral digits, PeopleNouns people) {
        OtherNumberWords otherWords = OtherNumberWords.load(languages);
        quantities =
                new QuantityReader(new NumeralReader(NumberWords.load(languages), digits), Modifiers.load(languages));
        counted = new CountedThings(Units.load(languages), people);
        // The first that knows the number gives the reason; the labels, which know most, come late.
        others = List.of(
                new ScoreNumber(),
                new CalendarNumber(otherWords, digits),
                new AgeNumber(otherWords, people),
                new LabelNumber(otherWords),
                new Saying(otherWords, !languages.equals(List.of("en"))));
        fates = new FateFinder(FateWords.load(languages));
    }

    /** Both written standards: a Bokmål story quotes people who speak Nynorsk, and the other way round. */
    static FigureVocabulary norwegian(PeopleNouns people) {
        return new FigureVocabulary(List.of("nb", "nn"), DigitNumeral.norwegian(), people);
    }

    static FigureVocabulary english(PeopleNouns people) {
        return new FigureVocabulary(List.of("en"), DigitNumeral.english(), people);
    }

    QuantityReader quantities() {
        return quantities;
    }

    CountedThings counted() {
        return counted;
    }

    FateFinder fates() {
        return fates;
    }

    /** What sort of number it is when it is a date, an age, a label or the like; empty for a figure. */
    Optional<NumberSort> other(Candidate number) {
        return others.stream()
                .filter(other -> other.is(number))
                .map(OtherNumber::sort)
                .findFirst();
    }
}
