package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/** Words handed over from outside their sentence: "Det sier X" behind them, "X skriver:" before them. */
final class Quotations {
    /** How many paragraphs may lie between a sentence and the "Det sier X" that refers to it, headlines counted. */
    private static final int FARTHEST = 2;

    private final Story story;
    private final LeadIns leadIns;

    Quotations(Story story, LeadIns leadIns) {
        this.story = story;
        this.leadIns = leadIns;
    }

    /** Adds what this sentence hands over in these ways. */
    void find(StoryParagraph paragraph, StorySentence sentence, Harvest harvest) {
        backReference(paragraph, sentence, harvest).ifPresent(harvest::add);
        afterColon(paragraph, sentence, harvest).ifPresent(harvest::add);
        inHeadline(paragraph, sentence, harvest).ifPresent(harvest::add);
    }

    /** "Det sier ordføreren": the content is the sentence before, in this paragraph or the last one that is no title. */
    private Optional<Finding> backReference(StoryParagraph paragraph, StorySentence sentence, Harvest harvest) {
        Optional<ReportingClause> clause = leadIns.after(sentence).filter(found -> isFree(found, harvest));
        if (clause.isEmpty() || harvest.isSpoken(sentence.span().start())) {
            return Optional.empty();
        }
        int number = sentence.number() - 1;
        while (isNear(paragraph, number)
                && story.paragraphOf(story.sentences().get(number)).isHeadline()) {
            number--;
        }
        if (!isNear(paragraph, number)) {
            return Optional.empty();
        }
        StorySentence before = story.sentences().get(number);
        if (before.endOfWords() == 0) {
            return Optional.empty();
        }
        Span words = before.span(0, before.endOfWords());
        Optional<Span> quoted = story.paragraphOf(before)
                .marks()
                .around(words)
                .filter(span -> span.end() <= sentence.span().start());
        List<Span> content = List.of(quoted.orElse(words));
        AttributionType type = quoted.isPresent()
                ? AttributionType.DIRECT
                : story.paragraphOf(before).typeOfRetelling(content);
        return Optional.of(clause.get().finding("back-reference", content, type));
    }

    private boolean isNear(StoryParagraph paragraph, int sentence) {
        return sentence >= 0
                && paragraph.index() - story.sentences().get(sentence).paragraph() <= FARTHEST;
    }

    /** "Hun skriver: «...»": the content is what stands between the marks, or behind the dash. */
    private Optional<Finding> afterColon(StoryParagraph paragraph, StorySentence sentence, Harvest harvest) {
        Optional<Finding> split = behindColonSentence(paragraph, sentence, harvest);
        if (split.isPresent()) {
            return split;
        }
        for (int colon = 1; colon + 1 < sentence.size(); colon++) {
            String next = sentence.token(colon + 1).form();
            if (!sentence.lower(colon).equals(":") || !(Marks.isDash(next) || Marks.opens(next))) {
                continue;
            }
            Optional<ReportingClause> clause =
                    leadIns.beforeColon(sentence, colon).filter(found -> isFree(found, harvest));
            Optional<Span> content = behind(paragraph, sentence, colon + 1);
            if (clause.isEmpty()
                    || content.isEmpty()
                    || harvest.isSpoken(content.get().start())) {
                return Optional.empty();
            }
            return Optional.of(clause.get().finding("colon-quotation", List.of(content.get()), AttributionType.DIRECT));
        }
        return Optional.empty();
    }

    /** The same where the colon ended a sentence of its own. */
    private Optional<Finding> behindColonSentence(StoryParagraph paragraph, StorySentence sentence, Harvest harvest) {
        if (sentence.number() == 0 || sentence.size() < 2) {
            return Optional.empty();
        }
        StorySentence before = story.sentences().get(sentence.number() - 1);
        boolean marked = Marks.opens(sentence.token(0).form());
        boolean headline = paragraph.isHeadline() && before.paragraph() == paragraph.index();
        if (before.paragraph() < paragraph.index() - 1 || !(marked || headline)) {
            return Optional.empty();
        }
        Optional<ReportingClause> clause = leadIns.before(before).filter(found -> isFree(found, harvest));
        Optional<Span> content = marked
                ? behind(paragraph, sentence, 0)
                : Optional.of(sentence.span(0, Math.max(1, sentence.endOfWords())));
        if (clause.isEmpty() || clause.get().source() == null || content.isEmpty()) {
            return Optional.empty();
        }
        AttributionType type = marked ? AttributionType.DIRECT : paragraph.typeOfRetelling(List.of(content.get()));
        return harvest.isSpoken(content.get().start())
                ? Optional.empty()
                : Optional.of(clause.get().finding("colon-quotation", List.of(content.get()), type));
    }

    /** "Forskere: Breene kan forsvinne": a headline that names who says it. */
    private Optional<Finding> inHeadline(StoryParagraph paragraph, StorySentence sentence, Harvest harvest) {
        if (!paragraph.isHeadline()) {
            return Optional.empty();
        }
        for (int colon = 1; colon + 2 < sentence.size(); colon++) {
            if (sentence.lower(colon).equals(":")) {
                int first = Marks.isDash(sentence.token(colon + 1).form()) ? colon + 2 : colon + 1;
                Span words = sentence.span(first, Math.max(first + 1, sentence.endOfWords()));
                return leadIns.beforeColon(sentence, colon)
                        .filter(clause -> isFree(clause, harvest) && clause.source() != null)
                        .filter(clause -> !harvest.isSpoken(words.start()) && holdsFiniteVerb(sentence, words))
                        .map(clause -> clause.finding(
                                "colon-quotation", List.of(words), paragraph.typeOfRetelling(List.of(words))));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsFiniteVerb(StorySentence sentence, Span words) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= words.start())
                .anyMatch(token -> token.has("pres") || token.has("pret"));
    }

    /** What stands behind the dash, or between this mark and its partner. */
    private static Optional<Span> behind(StoryParagraph paragraph, StorySentence sentence, int mark) {
        if (mark + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int start = sentence.token(mark + 1).span().start();
        if (Marks.isDash(sentence.token(mark).form())) {
            int end = sentence.endOfWords();
            return end > mark + 1 ? Optional.of(sentence.span(mark + 1, end)) : Optional.empty();
        }
        return paragraph.marks().around(start).map(quoted -> new Span(start, quoted.end()));
    }

    private static boolean isFree(ReportingClause clause, Harvest harvest) {
        Cue cue = clause.cue();
        return (cue == null || !harvest.isTaken(cue)) && !Voices.isOwnVoice(clause.source());
    }
}
