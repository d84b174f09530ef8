package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/**
 * Finds what hands a quotation over without standing in its sentence: "Ordføreren sier:" before it, "Det sier
 * ordføreren" behind it.
 */
final class LeadIns {
    private final Cues cues;
    private final ReportingClauses clauses;
    private final SourcePhrases phrases;
    private final Channels channels;

    LeadIns(Cues cues, ReportingClauses clauses, SourcePhrases phrases, Channels channels) {
        this.clauses = clauses;
        this.cues = cues;
        this.phrases = phrases;
        this.channels = channels;
    }

    /** What hands over the words behind a sentence that ends in a colon; empty when it ends otherwise. */
    Optional<ReportingClause> before(StorySentence sentence) {
        if (!sentence.lower(sentence.size() - 1).equals(":")) {
            return Optional.empty();
        }
        return beforeColon(sentence, sentence.size() - 1);
    }

    /** What stands before the colon at this token: a clause with a reporting word, or a bare name. */
    Optional<ReportingClause> beforeColon(StorySentence sentence, int colon) {
        for (Cue cue : cues.in(sentence)) {
            if (cue.token() < colon
                    && cue.entry().kind() == CueEntry.Kind.VERB
                    && cue.entry().reportsSpeech()) {
                Optional<Phrase> source =
                        phrases.subject(sentence, cue.token()).filter(phrase -> phrase.end() <= colon);
                return Optional.of(new ReportingClause(
                        cue,
                        source.orElse(null),
                        channels.find(sentence, 0, colon, source.orElse(null)),
                        0,
                        colon,
                        false));
            }
        }
        return bareName(sentence, colon).map(phrase -> new ReportingClause(null, phrase, List.of(), 0, colon, false));
    }

    /** "Politiet:": nothing but a noun phrase before the colon, headed by a name or a definite noun. */
    private static Optional<Phrase> bareName(StorySentence sentence, int colon) {
        int head = Token.ROOT;
        for (int i = 0; i < colon; i++) {
            Token token = sentence.token(i);
            if (token.is("verb") || token.is("sbu") || Marks.isPunctuation(token.form())) {
                return Optional.empty();
            }
            if (head < 0 && token.is("subst")) {
                head = i;
            }
            if (head >= 0 && token.is("prep") && sentence.nameAt(head) != null) {
                // "Nilsen om flyttingen: – Trist"
                return Optional.of(new Phrase(sentence, 0, i, head));
            }
        }
        boolean names = head >= 0
                && (sentence.nameAt(head) != null
                        || sentence.token(head).has("be")
                        || (head == 0 && sentence.token(head).has("fl")));
        return names ? Optional.of(new Phrase(sentence, 0, colon, head)) : Optional.empty();
    }

    /** What hands over the sentence before this one: "Det sier ordføreren til avisa." */
    Optional<ReportingClause> after(StorySentence sentence) {
        boolean refersBack = sentence.is(0, FunctionWord.REFERRING);
        if (!refersBack || sentence.size() < 3) {
            return Optional.empty();
        }
        for (Cue cue : cues.in(sentence)) {
            Optional<ReportingClause> told =
                    clauses.told(cue, sentence.endOfWords()).filter(clause -> clause.first() == 1);
            if (told.isPresent()) {
                return told;
            }
            boolean second = Clauses.finite(sentence, cue.token()) == 1;
            if (!second
                    || cue.entry().kind() != CueEntry.Kind.VERB
                    || !cue.entry().reportsWords()) {
                continue;
            }
            int end = sentence.endOfWords();
            if (cue.isNegated()) {
                return Optional.empty();
            }
            if (ReportingClauses.isPlaceholder(sentence, 2)) {
                return clauses.impersonal(cue, 1);
            }
            Optional<Phrase> source = phrases.subjectBehind(sentence, cue.token());
            if (source.isPresent() && !takesClause(sentence, source.get().end(), end)) {
                return Optional.of(new ReportingClause(
                        cue, source.get(), channels.find(sentence, 2, end, source.get()), 0, end, false));
            }
        }
        return Optional.empty();
    }

    private static boolean takesClause(StorySentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean finite = sentence.token(i).is("verb")
                    && sentence.token(i).relation().equals("DOBJ")
                    && (sentence.token(i).has("pres") || sentence.token(i).has("pret"));
            if (sentence.is(i, FunctionWord.THAT) || finite) {
                return true;
            }
        }
        return false;
    }

    /** What hands over a turn that has no reporting clause of its own, from before it or from behind it. */
    Optional<ReportingClause> around(Turn turn, Story story) {
        StoryParagraph paragraph = turn.paragraph();
        List<StorySentence> sentences = paragraph.sentences();
        int start = turn.content().get(0).start();
        int end = turn.content().get(turn.content().size() - 1).end();
        int opening = paragraph.firstSentenceFrom(start) - 1;
        if (opening >= 0 && sentences.get(opening).span().end() > start) {
            opening--;
        }
        int next = paragraph.firstSentenceFrom(end);
        StorySentence before = opening < 0 ? null : sentences.get(opening);
        StorySentence behind = next == sentences.size() ? null : sentences.get(next);
        if (before == null && paragraph.index() > 0) {
            List<StorySentence> previous =
                    story.paragraphs().get(paragraph.index() - 1).sentences();
            before = previous.get(previous.size() - 1);
        }
        if (behind == null && paragraph.index() + 1 < story.paragraphs().size()) {
            behind = story.paragraphs().get(paragraph.index() + 1).sentences().get(0);
        }
        Optional<ReportingClause> found = before == null ? Optional.empty() : before(before);
        if (found.isPresent() || behind == null || paragraph.kind() == StoryParagraph.Kind.DASH_HEADLINE) {
            return found;
        }
        return after(behind);
    }
}
