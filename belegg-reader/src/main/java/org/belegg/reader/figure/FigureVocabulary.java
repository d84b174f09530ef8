package org.belegg.reader.figure;

import java.util.List;

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
        others = List.of(
                new LabelNumber(otherWords),
                new CalendarNumber(otherWords, digits),
                new AgeNumber(otherWords, people),
                new ScoreNumber(),
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

    /** Whether the number is a date, an age, a label or the like, and no figure. */
    boolean isOther(Candidate number) {
        return others.stream().anyMatch(other -> other.is(number));
    }
}
