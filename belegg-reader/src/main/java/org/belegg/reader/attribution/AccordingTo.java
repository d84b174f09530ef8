package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * "Ifølge X": the rest of the clause is X's. A medium at the end of a sentence that somebody else speaks in is only the
 * channel of what that one says.
 */
final class AccordingTo {
    /** The name of a medium or body has seldom more words. */
    private static final int LONGEST_NAME = 7;

    private final SourcePhrases phrases;
    private final Media media;

    AccordingTo(SourcePhrases phrases, Media media) {
        this.phrases = phrases;
        this.media = media;
    }

    /** Adds what this preposition hands over. */
    void find(Cue cue, Harvest harvest) {
        if (cue.entry().takes("knows")) {
            asFarAsKnown(cue, harvest);
            return;
        }
        if (cue.entry().takes("opinion")) {
            inOpinionOf(cue, harvest);
            return;
        }
        StorySentence sentence = cue.sentence();
        Optional<Phrase> source = phrases.complement(sentence, cue.end() - 1);
        if (source.isEmpty()) {
            harvest.leave(cue, LeftCue.Reason.NO_SOURCE);
            return;
        }
        Phrase named = source.get();
        boolean closes = closes(cue, named);
        if (closes && cue.token() > 0 && media.canBeToldTo(named) && media.isMedium(named)) {
            int words = cue.token();
            while (words > 1 && sentence.lower(words - 1).equals(",")) {
                words--;
            }
            Span before = sentence.span(0, words);
            if (harvest.addChannel(before, new ChannelPhrase(Channel.How.REPORTED, named))) {
                harvest.leave(cue, LeftCue.Reason.ONLY_CHANNEL);
                return;
            }
        }
        int first = closes ? openingOf(sentence, cue) : behindRelative(sentence, named.end());
        int end = closes ? cue.token() : beforeContrast(cue, endOfClause(cue, named));
        while (first < end && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        while (end > first && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end <= first) {
            harvest.leave(cue, LeftCue.Reason.NO_CLAUSE);
            return;
        }
        List<Span> content = new ArrayList<>();
        if (!closes) {
            openingPart(cue).ifPresent(content::add);
        }
        content.add(sentence.span(first, end));
        add(cue, named, content, harvest);
    }

    private static void add(Cue cue, Phrase source, List<Span> content, Harvest harvest) {
        harvest.add(
                new Finding("according-to", cue, source, content, AttributionType.INDIRECT, Stance.AFFIRMS, List.of()));
    }

    /** "Hun skal | ifølge politiet | ha flyktet": the part of the clause that stands before. */
    private static Optional<Span> openingPart(Cue cue) {
        StorySentence sentence = cue.sentence();
        int first = cue.token();
        while (first > 0 && !opensClause(sentence, first - 1)) {
            first--;
        }
        boolean names = false;
        for (int i = first; i < cue.token(); i++) {
            names |= sentence.token(i).is("subst") || sentence.token(i).is("pron");
        }
        return names ? Optional.of(sentence.span(first, cue.token())) : Optional.empty();
    }

    private static boolean opensClause(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return token.is("sbu")
                || token.is("konj")
                || Marks.isPunctuation(token.form())
                || sentence.is(index, FunctionWord.RELATIVE);
    }

    /** "Etter det avisa kjenner til, | har ...": who knows it stands before a verb of knowing. */
    private void asFarAsKnown(Cue cue, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        Cue preposition = new Cue(cue.entry(), sentence, cue.token(), List.of());
        int verb = cue.end() + 1;
        while (verb < sentence.endOfWords() && !sentence.is(verb, FunctionWord.KNOWS)) {
            if (Marks.isPunctuation(sentence.token(verb).form()) || verb > cue.end() + LONGEST_NAME) {
                harvest.leave(cue, LeftCue.Reason.NO_SOURCE);
                return;
            }
            verb++;
        }
        if (verb >= sentence.endOfWords()) {
            harvest.leave(cue, LeftCue.Reason.NO_SOURCE);
            return;
        }
        Phrase source = new Phrase(sentence, cue.end(), verb, cue.end());
        int behind = verb + 1;
        while (behind < sentence.endOfWords()
                && !sentence.lower(behind).equals(",")
                && !isFinite(sentence.token(behind))) {
            behind++;
        }
        restOfClause(preposition, source, behind, harvest);
    }

    /** "Etter hennes mening | er ...", "etter politiets syn": whose opinion it is. */
    private void inOpinionOf(Cue cue, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        int noun = cue.end();
        while (!sentence.isForm(noun, FunctionWord.OPINION)) {
            noun++;
        }
        int end = sentence.is(noun - 1, FunctionWord.POSSESSIVE) && noun - 1 > cue.end() ? noun - 1 : noun;
        if (sentence.is(cue.end(), FunctionWord.FIRST_PERSON)) {
            harvest.leave(cue, LeftCue.Reason.OWN_VOICE);
            return;
        }
        restOfClause(cue, new Phrase(sentence, cue.end(), end, end - 1), noun + 1, harvest);
    }

    /** Hands over what stands behind, or before where nothing does. */
    private static void restOfClause(Cue cue, Phrase source, int behind, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        int first = behind;
        int end = sentence.endOfWords();
        if (behind >= end) {
            first = openingOf(sentence, cue);
            end = cue.token();
        }
        while (first < end && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        while (end > first && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end > first && !Voices.isOwnVoice(source)) {
            add(cue, source, List.of(sentence.span(first, end)), harvest);
        } else {
            harvest.leave(cue, LeftCue.Reason.NO_CLAUSE);
        }
    }

    private static boolean isFinite(Token token) {
        return token.has("pres") || token.has("pret");
    }

    /** Whether it stands behind its clause: after a comma, or with nothing behind it. */
    private static boolean closes(Cue cue, Phrase source) {
        StorySentence sentence = cue.sentence();
        int behind = source.end();
        while (behind < sentence.endOfWords()
                && (TimeWords.isTime(sentence.token(behind))
                        || sentence.token(behind).is("prep"))) {
            behind++;
        }
        if (behind >= sentence.endOfWords()) {
            return true;
        }
        return cue.token() > 1
                && sentence.lower(cue.token() - 1).equals(",")
                && Marks.isPunctuation(sentence.token(source.end()).form());
    }

    /** "Ifølge kilden, som vil være anonym, | har ...": a relative clause between commas tells of the source. */
    private static int behindRelative(StorySentence sentence, int end) {
        if (!sentence.lower(end).equals(",") || !sentence.is(end + 1, FunctionWord.RELATIVE)) {
            return end;
        }
        for (int i = end + 2; i < sentence.endOfWords(); i++) {
            if (sentence.lower(i).equals(",")) {
                return i + 1;
            }
        }
        return end;
    }

    private static int openingOf(StorySentence sentence, Cue cue) {
        int first = Marks.isDash(sentence.token(0).form()) ? 1 : 0;
        for (int i = cue.token() - 1; i > first; i--) {
            if (sentence.lower(i).equals(";") || opensMainClause(sentence, i, cue.token())) {
                return i + 1;
            }
        }
        return first;
    }

    /** "Ifølge politiet er brua trygg, | men skolen stenger": a clause of its own behind "men" is the writer's. */
    private static int beforeContrast(Cue cue, int end) {
        StorySentence sentence = cue.sentence();
        for (int i = cue.end() + 1; i < end; i++) {
            if (sentence.is(i, FunctionWord.BUT) && opensMainClause(sentence, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** "Brua er stengt, og | veien er ras": a conjunction with a subject and a finite verb of their own behind it. */
    private static boolean opensMainClause(StorySentence sentence, int conjunction, int end) {
        if (!sentence.token(conjunction).is("konj")) {
            return false;
        }
        for (int i = conjunction + 2; i < end; i++) {
            if (isFinite(sentence.token(i))) {
                int subject = sentence.tree().child(i, "SUBJ");
                boolean whole = subject > conjunction && sentence.tree().first(i) >= conjunction;
                return whole && sentence.token(i).relation().startsWith("KOORD");
            }
        }
        return false;
    }

    /** Inside a relative or other subordinate clause it covers that clause alone. */
    private static int endOfClause(Cue cue, Phrase source) {
        StorySentence sentence = cue.sentence();
        boolean subordinate = cue.token() > 0
                && (sentence.token(cue.token() - 1).is("sbu") || sentence.is(cue.token() - 1, FunctionWord.RELATIVE));
        if (!subordinate) {
            return sentence.endOfWords();
        }
        for (int i = source.end(); i < sentence.endOfWords(); i++) {
            Token token = sentence.token(i);
            if (token.form().equals(",")) {
                return i;
            }
        }
        return sentence.endOfWords();
    }
}
