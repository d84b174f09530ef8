package org.belegg.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.belegg.language.LanguageDecision;
import org.belegg.language.LanguageDecision.Certainty;
import org.belegg.language.segment.Segmenter;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.belegg.reader.story.QuotationMarks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/** Gathers what a person should know of a text before trusting its reading. Not safe to share. */
final class ReadingWarnings {
    /** More than these nobody reads: the last one then says how many were left out. */
    static final int MOST = 50;

    private static final String UNBALANCED = "unbalanced-quotation";
    private static final Span WHOLE_TEXT = new Span(0, 0);

    private final Story story;
    private final List<Warning> warnings = new ArrayList<>();

    ReadingWarnings(Story story) {
        this.story = story;
    }

    /** What is odd about the text itself. */
    void addOddText() {
        if (!holdsWords(story)) {
            add("no-text", "the story has no words", WHOLE_TEXT);
        }
        if (story.language() == Language.EN) {
            add(
                    "language-not-read",
                    "attributions are read in Norwegian only; of an English story times and figures are told",
                    WHOLE_TEXT);
        }
        Header.unread(story.text())
                .ifPresent(span -> add(
                        "unread-date-header",
                        "\"" + story.textOf(span) + "\" looks like a header and holds no date; it was read as text."
                                + " Give the date as 2023, 2023-10 or 2023-10-07",
                        span));
        addCutText(Body.of(story.text()));
        story.paragraphs().forEach(this::addUnpairedMarks);
        story.paragraphs().forEach(this::addCutSentences);
    }

    private static boolean holdsWords(Story story) {
        return story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void addCutText(Body body) {
        if (body.isCut()) {
            int end = body.span().end();
            add(
                    "story-too-long",
                    "the text is longer than any story and was read only up to here, " + end + " of "
                            + story.text().length() + " characters; give each story by itself",
                    new Span(end, end));
        }
    }

    private void addUnpairedMarks(StoryParagraph paragraph) {
        QuotationMarks marks = paragraph.marks();
        for (Span mark : marks.unopened()) {
            add(UNBALANCED, "a quotation is closed here and was not opened in its paragraph", mark);
        }
        if (marks.unclosed() != null) {
            add(UNBALANCED, "a quotation opens here and is not closed in its paragraph", marks.unclosed());
        }
    }

    private void addCutSentences(StoryParagraph paragraph) {
        List<StorySentence> sentences = paragraph.sentences();
        int first = 0;
        while (first < sentences.size()) {
            int last = first;
            while (last + 1 < sentences.size() && sentences.get(last).size() >= Segmenter.LONGEST_SENTENCE) {
                last++;
            }
            if (last > first) {
                StorySentence piece = sentences.get(first);
                add(
                        "too-long",
                        "a sentence of more than " + Segmenter.LONGEST_SENTENCE + " words and marks was read in "
                                + (last - first + 1) + " pieces; the first ends here",
                        piece.token(piece.size() - 1).span());
            }
            first = last + 1;
        }
    }

    /** Direct speech whose speaker nobody can tell. */
    void addUnattributed(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.type() == AttributionType.DIRECT && attribution.speaker() == null) {
                add(
                        "unattributed-quotation",
                        "somebody's words, and the story does not tell whose",
                        attribution.content().get(0));
            }
        }
    }

    /** A text that seems to be in none of our languages. */
    void addForeign(LanguageDecision decision) {
        if (decision.certainty() == Certainty.FOREIGN) {
            boolean known = !decision.nearest().equals(LanguageDecision.UNDETERMINED);
            String looks = known
                    ? "looks like "
                            + Locale.forLanguageTag(decision.nearest()).getDisplayLanguage(Locale.ENGLISH) + " ("
                            + decision.nearest() + ")"
                    : "is in no language that Belegg knows";
            add("foreign-language", "the story " + looks + "; read as " + name(decision.language()), WHOLE_TEXT);
        }
    }

    /** What others warn of. */
    void addAll(List<Warning> others) {
        warnings.addAll(others);
    }

    private void add(String code, String message, Span span) {
        warnings.add(new Warning(code, message, span));
    }

    private static String name(Language language) {
        return switch (language) {
            case NB -> "Bokmål";
            case NN -> "Nynorsk";
            case EN -> "English";
        };
    }

    /** The warnings in text order; at most {@link #MOST}. */
    List<Warning> bounded() {
        warnings.sort(Comparator.comparing(Warning::span).thenComparing(Warning::code));
        if (warnings.size() <= MOST) {
            return List.copyOf(warnings);
        }
        List<Warning> first = new ArrayList<>(warnings.subList(0, MOST - 1));
        int more = warnings.size() - first.size();
        int from = warnings.get(first.size()).span().start();
        first.add(new Warning("more-warnings", "and " + more + " warnings more from here on", new Span(from, from)));
        return List.copyOf(first);
    }
}
