package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** What a reporting word hands over inside its own sentence. */
final class IndirectSpeech {
    private final Cues cues;
    private final ReportingClauses clauses;
    private final SourcePhrases phrases;
    private final Channels channels;
    private final Complements complements;
    private final Passives passives;
    private final ReportedWords reported;
    private final Attitudes attitudes;

    IndirectSpeech(Cues cues, ReportingClauses clauses, SourcePhrases phrases, Channels channels, Media media) {
        this.cues = cues;
        this.clauses = clauses;
        this.phrases = phrases;
        this.channels = channels;
        complements = new Complements(cues);
        passives = new Passives(phrases, channels);
        reported = new ReportedWords(media);
        attitudes = new Attitudes(complements, phrases);
    }

    /** Adds what this word hands over; words in a speaker's mouth only where he speaks of others. */
    void find(StoryParagraph paragraph, Cue cue, Harvest harvest) {
        boolean spoken = harvest.isSpoken(cue.span().start());
        Optional<Finding> finding = switch (cue.entry().kind()) {
            case VERB -> verb(paragraph, cue, spoken, harvest);
            case ADJECTIVE -> attitudes.ofAdjective(cue);
            case NOUN -> attitudes.ofNoun(paragraph, cue);
            case PREPOSITION -> Optional.empty();
        };
        if (finding.isEmpty()) {
            leave(cue, harvest);
        } else if (Voices.isOwnVoice(finding.get().source())) {
            harvest.leave(cue, LeftCue.Reason.OWN_VOICE);
        } else if (spoken && finding.get().source() == null) {
            harvest.leave(cue, LeftCue.Reason.NOBODY_IN_SPEECH);
        } else {
            harvest.add(finding.get());
        }
    }

    private static void leave(Cue cue, Harvest harvest) {
        switch (cue.entry().kind()) {
            case VERB -> harvest.leave(cue, LeftCue.Reason.NOTHING_FOLLOWS);
            case NOUN, ADJECTIVE -> harvest.leave(cue, LeftCue.Reason.NO_SOURCE);
            case PREPOSITION -> {} // another rule looks at it
        }
    }

    private Optional<Finding> verb(StoryParagraph paragraph, Cue cue, boolean spoken, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        if (cue.entry().reportsSpeech() && !spoken) {
            int from = Marks.isDash(sentence.token(0).form()) ? 1 : 0;
            Optional<ReportingClause> clause = clauses.at(cue, from);
            if (clause.isPresent()) {
                return reported.find(paragraph, cue, clause.get(), from, harvest);
            }
        }
        if (cue.entry().takes("headline")) {
            return paragraph.isHeadline() ? attitudes.ofWish(cue) : Optional.empty();
        }
        if (cue.entry().takes("only") && isReflexive(cue)) {
            return Optional.empty();
        }
        return complements
                .find(cue)
                .flatMap(complement -> handedOver(paragraph, cue, complement, harvest))
                .or(() -> passives.ofObject(paragraph, cue));
    }

    /** "viste det seg at": turned out, which nobody says. */
    private static boolean isReflexive(Cue cue) {
        return cue.sentence().is(cue.end(), FunctionWord.REFLEXIVE)
                || cue.sentence().is(cue.end() + 1, FunctionWord.REFLEXIVE);
    }

    private Optional<Finding> handedOver(StoryParagraph paragraph, Cue cue, Complement complement, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        if (Refusals.isRefused(cue)) {
            harvest.leave(cue, LeftCue.Reason.REFUSAL);
            return Optional.empty();
        }
        if (Clauses.isCondition(sentence, cue.token())) {
            harvest.leave(cue, LeftCue.Reason.CONDITION);
            return Optional.empty();
        }
        boolean willing = complement.rule().equals("infinitive-content");
        if (willing && (Clauses.isNegated(sentence, cue.token()) || Refusals.isNegatedUpTo(cue, complement.first()))) {
            // "ønsker ikke å kommentere": a refusal hands nothing over.
            harvest.leave(cue, LeftCue.Reason.REFUSAL);
            return Optional.empty();
        }
        if (cue.entry().takes("wish") && !wants(paragraph, cue)) {
            harvest.leave(cue, LeftCue.Reason.NOTHING_FOLLOWS);
            return Optional.empty();
        }
        int end = beforeChannel(cue, complement);
        Span content = sentence.span(openingOf(sentence, cue, complement), end);
        Optional<ReportingClause> document = clauses.ofText(cue);
        if (document.isPresent() && complement.rule().equals("content-clause")) {
            return Optional.of(document.get()
                    .finding(complement.rule(), List.of(content), paragraph.typeOfRetelling(List.of(content))));
        }
        if (Clauses.isPassive(sentence, cue.token())) {
            if (complement.rule().equals("stance-object")
                    && phrases.subject(sentence, cue.token()).isPresent()) {
                // "Hun ble vist til en telefon": the object is no content beside a subject.
                return Optional.empty();
            }
            return Optional.of(passives.ofContent(paragraph, complement, content));
        }
        int sharer = subjectSharer(sentence, cue.token());
        Optional<Phrase> behind = fronted(cue, complement);
        if (behind.isPresent()) {
            // "Det mener rådmannen er feil".
            List<Span> around =
                    List.of(sentence.span(0, 1), sentence.span(behind.get().end(), end));
            return Optional.of(new Finding(
                    complement.rule(),
                    cue,
                    behind.get(),
                    around,
                    paragraph.typeOfRetelling(around),
                    cue.stance(),
                    List.of()));
        }
        Phrase source = phrases.subject(sentence, sharer)
                .or(() -> phrases.nameBefore(sentence, cue.token()))
                .orElse(null);
        if (source != null && source.first() < complement.end() && complement.first() < source.end()) {
            source = null;
        }
        if (source != null
                && cue.token() == 0
                && source.first() == cue.end()
                && complement.rule().equals("content-clause")) {
            // "Mener planen ikke holder": the writer left the source out, and the nominal belongs to the clause.
            content = new Span(source.span().start(), content.end());
            source = null;
        }
        if (paragraph.isHeadline() && cue.token() == 0 && source != null && source.first() > 0) {
            // "Ber folk holde seg inne": a headline that opens with its verb has left the source out.
            source = null;
        }
        if (source == null && isBareInfinitive(cue) && !paragraph.isHeadline()) {
            // "Det er viktig å understreke at ...": the writer speaks.
            harvest.leave(cue, LeftCue.Reason.NO_SOURCE);
            return Optional.empty();
        }
        return Optional.of(new Finding(
                complement.rule(),
                complement.cue(),
                source,
                List.of(content),
                paragraph.typeOfRetelling(List.of(content)),
                complement.cue().stance(),
                channelsAround(cue, complement, end, source)));
    }

    /** "å understreke at ...", not "blir hevda at ...", whose participle can look like an infinitive. */
    private static boolean isBareInfinitive(Cue cue) {
        StorySentence sentence = cue.sentence();
        int head = sentence.token(cue.token()).head();
        return sentence.token(cue.token()).has("inf")
                && head >= 0
                && sentence.token(head).is("inf-merke");
    }

    /** "vil ha": what somebody wants, in a headline or of one who is named; else it often tells what will be. */
    private boolean wants(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        if (!sentence.token(cue.token()).has("pres")) {
            return false;
        }
        return paragraph.isHeadline()
                || phrases.subject(sentence, cue.token())
                        .filter(phrase -> sentence.is(phrase.head(), FunctionWord.HE_OR_SHE)
                                || sentence.nameAt(phrase.head()) != null)
                        .isPresent();
    }

    /** "og mener | planen er god": a subject behind a verb that shares the one before it belongs to what is said. */
    private static int openingOf(StorySentence sentence, Cue cue, Complement complement) {
        int subject = sentence.tree().child(cue.token(), "SUBJ");
        boolean lost = Clauses.isElided(sentence, cue.token()) && subject >= cue.end() && subject < complement.first();
        return lost ? Math.max(cue.end(), sentence.tree().first(subject)) : complement.first();
    }

    /** The subject behind a verb that something said before opens the sentence of, when more of the clause follows. */
    private Optional<Phrase> fronted(Cue cue, Complement complement) {
        StorySentence sentence = cue.sentence();
        boolean opens = complement.rule().equals("content-clause")
                && cue.token() == 1
                && sentence.is(0, FunctionWord.REFERRING)
                && !ReportingClauses.isPlaceholder(sentence, 2)
                && !sentence.is(complement.first() - 1, FunctionWord.THAT);
        return opens
                ? phrases.subjectBehind(sentence, cue.token()).filter(phrase -> phrase.end() < complement.end())
                : Optional.empty();
    }

    private List<ChannelPhrase> channelsAround(Cue cue, Complement complement, int end, @Nullable Phrase source) {
        List<ChannelPhrase> around =
                new ArrayList<>(channels.before(cue.sentence(), Clauses.finite(cue.sentence(), cue.token())));
        around.addAll(channels.find(
                cue.sentence(),
                Math.min(cue.token(), Clauses.finite(cue.sentence(), cue.token())),
                complement.first(),
                source));
        around.addAll(channels.find(cue.sentence(), end, complement.end(), source));
        return around;
    }

    /** "bekrefter opplysningene | overfor avisa": where a noun phrase ends before the medium that was told. */
    private int beforeChannel(Cue cue, Complement complement) {
        StorySentence sentence = cue.sentence();
        if (complement.rule().equals("content-clause")) {
            return complement.end();
        }
        for (int i = complement.first() + 1; i < complement.end(); i++) {
            if (sentence.is(i, FunctionWord.TOWARDS)) {
                return channels.find(sentence, i, i + 1, null).isEmpty() ? complement.end() : i;
            }
        }
        return complement.end();
    }

    /**
     * The verb whose subject this one shares. A reporting verb behind "og" without a subject of its own goes with the
     * reporting verb before it, even where the tree ties it to the clause that is reported: "X mener planen er god og
     * tror den blir vedtatt".
     */
    private int subjectSharer(StorySentence sentence, int verb) {
        int finite = Clauses.finite(sentence, verb);
        int above = sentence.token(finite).head();
        boolean bare = sentence.token(finite).relation().startsWith("KOORD")
                && sentence.tree().child(finite, "SUBJ") < 0;
        if (!bare || above < 0 || cues.isVerb(sentence, above)) {
            return verb;
        }
        int reporting = sentence.token(above).head();
        return reporting >= 0 && reporting < above && cues.isVerb(sentence, reporting) ? reporting : verb;
    }
}
