package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.belegg.reader.evidence.Decision;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of an article that count or measure: with their bound, what they count, its unit, and what befell
 * the people counted. Dates, ages, scores, labels and articles are left out.
 *
 * <p>Holds the word lists, so make one and keep it; safe to share between threads. Takes linear time and never throws
 * on odd text.
 */
public final class FigureFinder {
    /** An article with more unreadable numbers is no article; the rest go without a warning. */
    private static final int MOST_WARNINGS = 20;

    private final FigureVocabulary norwegian;
    private final FigureVocabulary english;

    /**
     * A finder with the built-in word lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public FigureFinder() {
        PeopleNouns people = new PeopleNouns();
        norwegian = FigureVocabulary.norwegian(people);
        english = FigureVocabulary.english(people);
    }

    /**
     * The figures of a story, in text order; nobody vouches for them yet.
     *
     * @param times the story's times, in text order: one of them may be when something befell those counted
     */
    public FoundFigures find(Story story, List<TimeMention> times) {
        FigureVocabulary vocabulary = story.language() == Language.EN ? english : norwegian;
        List<Figure> figures = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        List<Decision> left = new ArrayList<>();
        MoneyMemory money = new MoneyMemory();
        for (StorySentence sentence : story.sentences()) {
            SentencePieces text = SentencePieces.of(story, sentence);
            SentenceFigures numbers = SentenceFigures.of(vocabulary, text);
            left.addAll(numbers.left());
            for (Candidate number : numbers.found()) {
                Figure figure = money.complete(figure(story, vocabulary, number, times), number.quantity());
                figures.add(figure);
                if (SentenceFigures.isUnreadable(text, number.quantity()) && warnings.size() < MOST_WARNINGS) {
                    warnings.add(new Warning(
                            "unreadable-number", "The value of this number cannot be told.", figure.span()));
                }
            }
        }
        return new FoundFigures(figures, left, warnings);
    }

    private static Figure figure(Story story, FigureVocabulary vocabulary, Candidate number, List<TimeMention> times) {
        Quantity quantity = number.quantity();
        StorySentence sentence = number.sentence();
        Optional<Phrase> counted = Optional.ofNullable(number.counted());
        boolean counts = !number.isBare();
        Optional<Phrase> subject = counts
                ? Optional.empty()
                : PredicateSubject.of(sentence, number.text().token(quantity.first()));
        Span of = subject.map(Phrase::span).orElse(number.of());
        String unit = subject.flatMap(vocabulary.counted()::unit).orElse(number.unit());
        boolean people = unit == null
                ? counted.or(() -> subject).filter(FigureFinder::namesThings).isEmpty()
                : unit.equals(Units.PERSON);
        Fate fate = people ? fate(vocabulary, number, counted.or(() -> subject), times) : null;
        return new Figure(
                number.text().span(quantity.first(), quantity.end()),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.bound(),
                of == null ? "" : story.textOf(of),
                of,
                unit == null && fate != null ? Units.PERSON : unit,
                fate,
                null,
                evidence(quantity));
    }

    /** A noun that is known for no person: "tolv biler ble skadd". */
    private static boolean namesThings(Phrase phrase) {
        return phrase.sentence().token(phrase.head()).is("subst");
    }

    private static @Nullable Fate fate(
            FigureVocabulary vocabulary, Candidate number, Optional<Phrase> counted, List<TimeMention> times) {
        int noun = counted.map(Phrase::head).orElse(number.firstToken());
        return vocabulary
                .fates()
                .fate(number.sentence(), number.firstToken(), counted)
                .map(found -> FateCircumstances.of(number.sentence(), found, noun, times))
                .orElse(null);
    }

    private static String evidence(Quantity quantity) {
        if (quantity.range()) {
            return "figure-range";
        }
        return switch (quantity.numeral().form()) {
            case DIGITS -> "figure-in-digits";
            case WORDS, ARTICLE, ROUGH -> "figure-in-words";
            case SHARE -> "figure-share";
            case VAGUE -> "figure-vague";
        };
    }
}
