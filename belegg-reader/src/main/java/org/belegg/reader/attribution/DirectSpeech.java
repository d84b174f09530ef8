package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.model.Span;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/** Finds the turns of direct speech of a paragraph: behind dashes, and between quotation marks. */
final class DirectSpeech {
    private final Cues cues;
    private final ReportingClauses clauses;

    DirectSpeech(Cues cues, ReportingClauses clauses) {
        this.cues = cues;
        this.clauses = clauses;
    }

    /**
     * The turns of a paragraph, in text order; may be empty.
     *
     * @param speakers the last names of those who speak in the story
     */
    List<Turn> find(StoryParagraph paragraph, Set<String> speakers) {
        List<Turn> turns = new ArrayList<>();
        List<StorySentence> sentences = paragraph.sentences();
        int at = 0;
        while (at < sentences.size()) {
            if (opensWithDash(sentences.get(at))) {
                at = dashTurn(paragraph, at, speakers, turns);
            } else {
                at++;
            }
        }
        return turns;
    }

    /** The first sentence from here on that has a reporting clause: those before it are still the speaker's. */
    private int reportedAt(List<StorySentence> sentences, int from, int limit) {
        int at = from;
        while (at < limit && reportingClause(sentences.get(at), 0).isEmpty()) {
            at++;
        }
        return at;
    }

    private static boolean opensWithDash(StorySentence sentence) {
        return sentence.size() > 1 && Marks.isDash(sentence.token(0).form());
    }

    /** Adds the turn that opens at this sentence; returns the index of the first sentence behind it. */
    private int dashTurn(StoryParagraph paragraph, int opening, Set<String> speakers, List<Turn> turns) {
        List<StorySentence> sentences = paragraph.sentences();
        int limit = opening + 1;
        while (limit < sentences.size() && !opensWithDash(sentences.get(limit))) {
            limit++;
        }
        int start = sentences.get(opening).token(1).span().start();
        int reported = opening;
        for (int i = opening; i < limit; i++) {
            Optional<ReportingClause> found = reportingClause(sentences.get(i), i == opening ? 1 : 0);
            if (found.isPresent()) {
                List<Span> content = contentAround(sentences, start, i, found.get());
                int next = i + 1;
                while (next < limit && speaksInFirstPerson(sentences.get(next))) {
                    content.add(words(sentences.get(next)));
                    next++;
                }
                if (!content.isEmpty()) {
                    turns.add(new Turn(paragraph, content, found.get(), next == sentences.size()));
                }
                return next;
            }
            if (i > opening && isNarration(sentences.get(i), speakers)) {
                reported = reported > i ? reported : reportedAt(sentences, i, limit);
                limit = reported < limit ? limit : i;
            }
        }
        int end = words(sentences.get(limit - 1)).end();
        if (end > start) {
            boolean question = limit == opening + 1
                    && limit < sentences.size()
                    && sentences
                            .get(opening)
                            .token(sentences.get(opening).size() - 1)
                            .form()
                            .endsWith("?");
            if (!question) {
                turns.add(new Turn(paragraph, List.of(new Span(start, end)), null, limit == sentences.size()));
            }
        }
        return limit;
    }

    /** The words before a reporting clause, and those behind it in its sentence when they go on; may be empty. */
    private static List<Span> contentAround(
            List<StorySentence> sentences, int start, int index, ReportingClause clause) {
        StorySentence sentence = sentences.get(index);
        List<Span> content = new ArrayList<>();
        int before = clause.first();
        while (before > 0 && isSeparator(sentence.token(before - 1).form())) {
            before--;
        }
        int end = start;
        if (before > 0) {
            end = sentence.token(before - 1).span().end();
        } else if (index > 0) {
            end = words(sentences.get(index - 1)).end();
        }
        if (end > start) {
            content.add(new Span(start, end));
        }
        if (clause.resumes()) {
            content.add(sentence.span(clause.end() + 1, sentence.endOfWords()));
        }
        return content;
    }

    private static boolean isSeparator(String form) {
        return form.equals(",") || form.equals(".") || Marks.isDash(form) || Marks.isQuotationMark(form);
    }

    private static Span words(StorySentence sentence) {
        int end = sentence.endOfWords();
        return end == 0 ? sentence.span() : sentence.span(0, end);
    }

    /** The first reporting clause of a sentence that can report speech. */
    Optional<ReportingClause> reportingClause(StorySentence sentence, int from) {
        for (Cue cue : cues.in(sentence)) {
            if (cue.entry().reportsSpeech()) {
                Optional<ReportingClause> clause = clauses.at(cue, from);
                if (clause.isPresent() && !Voices.isOwnVoice(clause.get().source())) {
                    return clause;
                }
            }
        }
        return Optional.empty();
    }

    private boolean speaksInFirstPerson(StorySentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, FunctionWord.FIRST_PERSON)) {
                return reportingClause(sentence, 0).isEmpty();
            }
        }
        return false;
    }

    /** Whether one of those who speak in the story is the subject: people seldom speak of themselves by name. */
    private static boolean tellsOfSpeaker(StorySentence sentence, Set<String> speakers) {
        for (Token token : sentence.tokens()) {
            if (token.relation().equals("SUBJ") && isPerson(sentence, token.index())) {
                Name name = sentence.nameAt(token.index());
                return name != null
                        && speakers.contains(sentence.token(name.end() - 1).form());
            }
        }
        return false;
    }

    private static boolean isPerson(StorySentence sentence, int index) {
        Name name = sentence.nameAt(index);
        return name != null && name.type() == NameType.PER;
    }

    /** The last names of those who are named in the reporting clauses of a story. */
    Set<String> speakers(Story story) {
        Set<String> names = new HashSet<>();
        for (StorySentence sentence : story.sentences()) {
            reportingClause(sentence, 0)
                    .map(ReportingClause::source)
                    .filter(source -> isPerson(sentence, source.head()))
                    .map(source -> sentence.nameAt(source.head()))
                    .ifPresent(name -> names.add(sentence.token(name.end() - 1).form()));
        }
        return names;
    }

    /** Whether the writer speaks: somebody is named or "hun" says something. */
    private boolean isNarration(StorySentence sentence, Set<String> speakers) {
        for (Cue cue : cues.in(sentence)) {
            if (cue.entry().kind() == CueEntry.Kind.PREPOSITION) {
                return true;
            }
            int verb = cue.entry().kind() == CueEntry.Kind.VERB
                    ? cue.token()
                    : sentence.token(cue.token()).head();
            int subject = verb < 0 ? Token.ROOT : Clauses.subject(sentence, verb);
            if (subject < 0 || sentence.token(Clauses.finite(sentence, verb)).head() >= 0) {
                continue;
            }
            if (isPerson(sentence, subject) || sentence.is(subject, FunctionWord.HE_OR_SHE)) {
                return true;
            }
        }
        return tellsOfSpeaker(sentence, speakers);
    }
}
