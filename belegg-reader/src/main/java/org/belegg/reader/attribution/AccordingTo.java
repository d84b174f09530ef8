package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * "Ifølge X": the rest of the clause is X's. A medium at the end of a sentence that somebody else speaks in is only the
 * channel of what that one says.
 */
final class AccordingTo {
    private final SourcePhrases phrases;
    private final Media media;

    AccordingTo(SourcePhrases phrases, Media media) {
        this.phrases = phrases;
        this.media = media;
    }

    /** Adds what this preposition hands over. */
    void find(Cue cue, Harvest harvest) {
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
        int end = closes ? cue.token() : endOfClause(cue, named);
        while (first < end && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        while (end > first && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end <= first) {
            harvest.leave(cue, LeftCue.Reason.NO_CLAUSE);
        } else {
            harvest.add(new Finding(
                    "according-to",
                    cue,
                    named,
                    List.of(sentence.span(first, end)),
                    AttributionType.INDIRECT,
                    Stance.AFFIRMS,
                    List.of()));
        }
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
        if (!sentence.lower(end).equals(",") || !sentence.lower(end + 1).equals("som")) {
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
            if (sentence.lower(i).equals(";")) {
                return i + 1;
            }
        }
        return first;
    }

    /** Inside a relative or other subordinate clause it covers that clause alone. */
    private static int endOfClause(Cue cue, Phrase source) {
        StorySentence sentence = cue.sentence();
        boolean subordinate = cue.token() > 0
                && (sentence.token(cue.token() - 1).is("sbu")
                        || sentence.lower(cue.token() - 1).equals("som"));
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
