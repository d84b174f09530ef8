package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/** The words before a reporting clause in their sentence: "Brua åpner i mai, opplyser kommunen". */
final class ReportedWords {
    private final Media media;

    ReportedWords(Media media) {
        this.media = media;
    }

    /** What this clause hands over, from this token on; empty when it is nothing, or belongs to somebody found before. */
    Optional<Finding> find(StoryParagraph paragraph, Cue cue, ReportingClause clause, int from, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        int end = clause.first();
        while (end > from && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end <= from || !holdsFiniteVerb(sentence, from, end)) {
            harvest.leave(cue, LeftCue.Reason.NO_CLAUSE);
            return Optional.empty();
        }
        Span words = sentence.span(from, end);
        Phrase medium = clause.source();
        if (medium != null
                && passesOn(cue, medium)
                && harvest.addChannel(words, new ChannelPhrase(Channel.How.REPORTED, medium))) {
            // "sier ministeren at ..., skriver avisa": the paper only passes the minister's words on.
            harvest.leave(cue, LeftCue.Reason.ONLY_CHANNEL);
            return Optional.empty();
        }
        int clauseStart = sentence.token(clause.first()).span().start();
        Optional<Span> quotation = paragraph.marks().around(words).filter(quoted -> quoted.end() <= clauseStart);
        return Optional.of(
                quotation.isPresent()
                        ? clause.finding("marked-quotation", List.of(quotation.get()), AttributionType.DIRECT)
                        : clause.finding(
                                "reporting-clause", List.of(words), paragraph.typeOfRetelling(List.of(words))));
    }

    /** What media do: a body that "skriver" behind somebody's words is one. */
    private boolean passesOn(Cue cue, Phrase medium) {
        boolean writes = cue.sentence().isForm(cue.token(), FunctionWord.WRITES);
        return media.isMedium(medium) || (writes && media.canBeToldTo(medium));
    }

    private static boolean holdsFiniteVerb(StorySentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.token(i).has("pres") || sentence.token(i).has("pret")) {
                return true;
            }
        }
        return false;
    }
}
