package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Complements.Complement;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** What a reporting word hands over inside its own sentence. */
final class IndirectSpeech {
    private static final Set<String> WISHES = Set.of("ville", "vilje", "ønske", "ønskje", "ynskje", "kunne");

    /** What media do: a body that "skriver" behind somebody's words is one. */
    private static final Set<String> WRITES = Set.of("skrive", "melde", "rapportere");

    private final Cues cues;
    private final ReportingClauses clauses;
    private final SourcePhrases phrases;
    private final Channels channels;
    private final Complements complements;
    private final Media media;

    IndirectSpeech(Cues cues, ReportingClauses clauses, SourcePhrases phrases, Channels channels, Media media) {
        this.media = media;
        this.cues = cues;
        this.clauses = clauses;
        this.phrases = phrases;
        this.channels = channels;
        complements = new Complements(cues);
    }

    /** Adds what this word hands over; words in a speaker's mouth only where he speaks of others. */
    void find(StoryParagraph paragraph, Cue cue, Harvest harvest) {
        boolean spoken = harvest.isSpoken(cue.span().start());
        Optional<Finding> finding = switch (cue.entry().kind()) {
            case VERB -> verb(paragraph, cue, spoken, harvest);
            case ADJECTIVE -> adjective(cue);
            case NOUN -> noun(paragraph, cue);
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
                return reported(paragraph, cue, clause.get(), from, harvest);
            }
        }
        if (cue.entry().takes("headline")) {
            return paragraph.isHeadline() ? wish(cue) : Optional.empty();
        }
        return complements
                .find(cue)
                .flatMap(complement -> handedOver(paragraph, cue, complement, harvest))
                .or(() -> undergone(paragraph, cue));
    }

    /** "Kommunen vil selge skogen": in a headline "vil" tells what somebody wants. */
    private Optional<Finding> wish(Cue cue) {
        StorySentence sentence = cue.sentence();
        int wanted = sentence.tree().child(cue.token(), "INFV");
        Optional<Phrase> source = phrases.subject(sentence, cue.token());
        boolean bare = source.isEmpty() && cue.token() == 0;
        boolean somebody = source.isPresent() && source.get().end() <= cue.token() && !Voices.isOwnVoice(source.get());
        int end = sentence.endOfWords();
        if (wanted < cue.token() || Clauses.isNegated(sentence, cue.token()) || !(bare || somebody) || end <= wanted) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "headline-wish",
                cue,
                source.orElse(null),
                List.of(sentence.span(wanted, end)),
                AttributionType.INDIRECT,
                cue.entry().stance(),
                List.of()));
    }

    /** "Forslaget støttes av Senterpartiet": what the subject undergoes by somebody's word. */
    private Optional<Finding> undergone(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        if (!cue.entry().takes("obj") || !Clauses.isPassive(sentence, cue.token())) {
            return Optional.empty();
        }
        Phrase agent = agent(sentence, cue.token());
        Optional<Phrase> subject = phrases.subject(sentence, cue.token());
        if (agent == null || subject.isEmpty() || subject.get().end() > cue.token()) {
            return Optional.empty();
        }
        List<Span> content = List.of(subject.get().span());
        return Optional.of(new Finding(
                "stance-object", cue, agent, content, paragraph.typeOfRetelling(content), stance(cue), List.of()));
    }

    private Optional<Finding> handedOver(StoryParagraph paragraph, Cue cue, Complement complement, Harvest harvest) {
        StorySentence sentence = cue.sentence();
        if (refuses(sentence, cue)) {
            harvest.leave(cue, LeftCue.Reason.REFUSAL);
            return Optional.empty();
        }
        boolean willing = complement.rule().equals("infinitive-content");
        if (willing && (Clauses.isNegated(sentence, cue.token()) || isNegatedBetween(cue, complement.first()))) {
            // "ønsker ikke å kommentere": a refusal hands nothing over.
            harvest.leave(cue, LeftCue.Reason.REFUSAL);
            return Optional.empty();
        }
        int end = beforeChannel(cue, complement);
        Span content = sentence.span(complement.first(), end);
        if (Clauses.isPassive(sentence, cue.token())) {
            return Optional.of(passive(paragraph, complement, content));
        }
        Optional<ReportingClause> document = clauses.ofText(cue);
        if (document.isPresent() && complement.rule().equals("content-clause")) {
            return Optional.of(document.get()
                    .finding(complement.rule(), List.of(content), paragraph.typeOfRetelling(List.of(content))));
        }
        int sharer = subjectSharer(sentence, cue.token());
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
        return Optional.of(new Finding(
                complement.rule(),
                complement.cue(),
                source,
                List.of(content),
                paragraph.typeOfRetelling(List.of(content)),
                stance(complement.cue()),
                channelsAround(cue, complement, end, source)));
    }

    private List<ChannelPhrase> channelsAround(Cue cue, Complement complement, int end, @Nullable Phrase source) {
        List<ChannelPhrase> around =
                new ArrayList<>(channels.find(cue.sentence(), cue.token(), complement.first(), source));
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
            if (sentence.lower(i).equals("overfor") || sentence.lower(i).equals("ovanfor")) {
                return channels.find(sentence, i, i + 1, null).isEmpty() ? complement.end() : i;
            }
        }
        return complement.end();
    }

    /** "vil ikke si hva som skjedde", "ønsker ikke å gå ut med navnet": an infinitive under a negated wish. */
    private static boolean refuses(StorySentence sentence, Cue cue) {
        if (!sentence.token(cue.token()).has("inf") || cue.entry().stance() == Stance.DENIES) {
            return false;
        }
        int at = cue.token();
        for (int steps = 0; steps < sentence.size(); steps++) {
            at = sentence.token(at).head();
            if (at < 0) {
                return false;
            }
            String lemma = sentence.token(at).lemma();
            if (WISHES.contains(lemma)) {
                return Clauses.isNegated(sentence, at);
            }
            if (!sentence.token(at).is("inf-merke") && !sentence.token(at).has("inf")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNegatedBetween(Cue cue, int end) {
        for (int i = cue.end(); i < end; i++) {
            if (Clauses.isNegation(cue.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Mannen antas å ha flyktet": who is spoken of belongs to the content, and nobody says so. */
    private Finding passive(StoryParagraph paragraph, Complement complement, Span content) {
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
                stance(cue),
                channels.find(sentence, cue.token(), complement.first(), agent));
    }

    /** "av politiet" of "antas av politiet". */
    private @Nullable Phrase agent(StorySentence sentence, int verb) {
        for (int child : sentence.tree().children(verb)) {
            if (child > verb && sentence.lower(child).equals("av")) {
                return phrases.complement(sentence, child).orElse(null);
            }
        }
        return null;
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

    private Optional<Finding> reported(
            StoryParagraph paragraph, Cue cue, ReportingClause clause, int from, Harvest harvest) {
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
                && passesOn(clause, medium)
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

    private boolean passesOn(ReportingClause clause, Phrase medium) {
        Cue cue = clause.cue();
        boolean writes = cue != null && WRITES.contains(cue.entry().lemma());
        return media.isMedium(medium) || (writes && media.canBeToldTo(medium));
    }

    private Optional<Finding> adjective(Cue cue) {
        StorySentence sentence = cue.sentence();
        int verb = sentence.token(cue.token()).head();
        Optional<Phrase> source = verb < 0 ? Optional.empty() : phrases.subject(sentence, verb);
        Optional<Complement> complement = complements.find(cue);
        if (complement.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Span content = sentence.span(complement.get().first(), complement.get().end());
        boolean negated = Clauses.isNegated(sentence, verb);
        return Optional.of(new Finding(
                "adjective-content",
                complement.get().cue(),
                source.get(),
                List.of(content),
                AttributionType.INDIRECT,
                negated ? Stance.DENIES : cue.entry().stance(),
                List.of()));
    }

    /** "LOs krav om", "påstanden fra Oslo om at": a noun of saying that tells whose it is. */
    private Optional<Finding> noun(StoryParagraph paragraph, Cue cue) {
        Optional<Phrase> owner = phrases.owner(cue.sentence(), cue.token());
        Optional<Complement> complement = owner.isEmpty() ? Optional.empty() : complements.find(cue);
        if (owner.isEmpty() || complement.isEmpty()) {
            return Optional.empty();
        }
        Span content =
                cue.sentence().span(complement.get().first(), complement.get().end());
        return Optional.of(new Finding(
                "noun-content",
                complement.get().cue(),
                owner.get(),
                List.of(content),
                paragraph.typeOfRetelling(List.of(content)),
                cue.entry().stance(),
                List.of()));
    }

    private static boolean holdsFiniteVerb(StorySentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.token(i).has("pres") || sentence.token(i).has("pret")) {
                return true;
            }
        }
        return false;
    }

    private static Stance stance(Cue cue) {
        Stance stance = cue.entry().stance();
        boolean negated = Clauses.isNegated(cue.sentence(), cue.token());
        return negated && stance == Stance.AFFIRMS ? Stance.DENIES : stance;
    }
}
