package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** What reporting words in the passive hand over: their source stands behind "av", or nowhere. */
final class Passives {
    private final SourcePhrases phrases;
    private final Channels channels;

    Passives(SourcePhrases phrases, Channels channels) {
        this.phrases = phrases;
        this.channels = channels;
    }

    /** "Forslaget støttes av Senterpartiet": what the subject undergoes by somebody's word. */
    Optional<Finding> ofObject(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        boolean calls = cue.entry().takes("as");
        if (!(calls || cue.entry().takes("obj")) || !Clauses.isPassive(sentence, cue.token())) {
            return Optional.empty();
        }
        Phrase agent = agent(sentence, cue.token());
        Optional<Phrase> subject = phrases.subject(sentence, cue.token())
                .or(() -> placeholder(sentence, cue.token()))
                .filter(phrase -> phrase.end() <= cue.token());
        if (calls) {
            return called(paragraph, cue, agent, subject);
        }
        if (agent == null || subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(paragraph, cue, agent, List.of(subject.get().span())));
    }

    /** "Brua omtales som en skamplett", "Ble beskyldt for juks": what the subject, if there is one, is called or blamed for. */
    private Optional<Finding> called(
            StoryParagraph paragraph, Cue cue, @Nullable Phrase agent, Optional<Phrase> subject) {
        StorySentence sentence = cue.sentence();
        boolean known = subject.isPresent() && !Voices.isOwnVoice(subject.get());
        boolean judges = cue.entry().stance() == Stance.CONDEMNS || cue.entry().stance() == Stance.PRAISES;
        boolean named = agent == null
                && (sentence.token(cue.token()).has("pass") || cue.entry().stance() == Stance.BELIEVES);
        if (!(known || paragraph.isHeadline())) {
            return Optional.empty();
        }
        for (int child : sentence.tree().children(cue.token())) {
            boolean predicates = sentence.token(child).relation().endsWith("PRED");
            boolean linked = sentence.is(child, FunctionWord.RELATIVE) || sentence.is(child, FunctionWord.FOR);
            boolean blames = sentence.is(child, FunctionWord.FOR);
            if (child < cue.end() || !(predicates || linked) || (blames && !judges)) {
                continue;
            }
            if (named && !blames && !(linked && cue.entry().stance() == Stance.AFFIRMS)) {
                // "Genève kalles", "regnes som": what everybody does.
                continue;
            }
            int first = linked ? child + 1 : sentence.tree().first(child);
            int end = Math.min(sentence.endOfWords(), sentence.tree().last(child) + 1);
            if (Marks.opens(sentence.token(Math.min(first, sentence.size() - 1)).form())) {
                first++;
                end = first;
                while (end < sentence.endOfWords()
                        && !Marks.closes(sentence.token(end).form())) {
                    end++;
                }
            }
            if (first >= cue.end() && end > first) {
                Cue whole = blames ? cue.withAdjacent(child) : cue;
                Span predicate = sentence.span(first, end);
                List<Span> content = known ? List.of(subject.get().span(), predicate) : List.of(predicate);
                return Optional.of(finding(paragraph, whole, agent, content));
            }
        }
        return Optional.empty();
    }

    private Finding finding(StoryParagraph paragraph, Cue cue, @Nullable Phrase agent, List<Span> content) {
        StorySentence sentence = cue.sentence();
        return new Finding(
                "stance-object",
                cue,
                agent,
                content,
                paragraph.typeOfRetelling(content),
                cue.stance(),
                channels.before(sentence, Clauses.finite(sentence, cue.token())));
    }

    /** "Det blir avvist av kommunen": what "det" refers to is what is denied. */
    private static Optional<Phrase> placeholder(StorySentence sentence, int verb) {
        int subject = sentence.tree().child(Clauses.finite(sentence, verb), "FSUBJ");
        return subject < 0 ? Optional.empty() : Optional.of(new Phrase(sentence, subject, subject + 1, subject));
    }

    /** "Mannen antas å ha flyktet": who is spoken of belongs to the content, and nobody says so. */
    Finding ofContent(StoryParagraph paragraph, Complement complement, Span content) {
        Cue cue = complement.cue();
        StorySentence sentence = cue.sentence();
        Phrase agent = agent(sentence, cue.token());
        Optional<Phrase> subject = phrases.subject(sentence, cue.token())
                .filter(phrase -> !Voices.isOwnVoice(phrase))
                .filter(phrase -> phrase.end() <= cue.token());
        boolean ofSubject = !complement.rule().equals("content-clause") && subject.isPresent();
        List<Span> whole = ofSubject ? List.of(subject.get().span(), content) : List.of(content);
        return new Finding(
                complement.rule(),
                cue,
                agent,
                whole,
                paragraph.typeOfRetelling(whole),
                cue.stance(),
                channels.find(sentence, cue.token(), complement.first(), agent));
    }

    /** "av politiet" of "antas av politiet". */
    private @Nullable Phrase agent(StorySentence sentence, int verb) {
        for (int child : sentence.tree().children(verb)) {
            if (child > verb && sentence.is(child, FunctionWord.OF)) {
                return phrases.complement(sentence, child).orElse(null);
            }
        }
        return null;
    }
}
