package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of a story, as their words stand. Immutable; safe to share between threads. */
public final class AttributionFinder {
    private final CueFinder cues;
    private final DirectSpeech speech;
    private final ReportingClauses clauses;
    private final LeadIns leadIns;
    private final SourcePhrases phrases;
    private final Channels channels;
    private final Complements complements = new Complements();

    private AttributionFinder(CueLexicon lexicon, Media media, Documents documents) {
        cues = new CueFinder(lexicon);
        phrases = new SourcePhrases(media, documents);
        channels = new Channels(media, documents, phrases);
        clauses = new ReportingClauses(phrases, channels);
        speech = new DirectSpeech(cues, clauses);
        leadIns = new LeadIns(cues, phrases, channels);
    }

    /**
     * A finder with the built-in lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public static AttributionFinder create(Media media, Documents documents) {
        return new AttributionFinder(CueLexicon.load(), media, documents);
    }

    /** What is handed over in the story, sorted by where the content begins; may be empty. */
    public List<Finding> find(Story story) {
        List<Finding> found = new ArrayList<>();
        List<Span> spoken = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        Set<String> speakers = speech.speakers(story);
        for (StoryParagraph paragraph : story.paragraphs()) {
            for (Turn turn : speech.find(paragraph, speakers)) {
                turns.add(turn.clause() == null ? turn.handedOverBy(leadIns.around(turn, story)) : turn);
            }
        }
        found.addAll(new TurnTaking(turns, story).findings());
        for (Finding finding : found) {
            spoken.addAll(finding.content());
            finding.cueSpan().ifPresent(span -> taken.add(span.start()));
        }
        for (StoryParagraph paragraph : story.paragraphs()) {
            if (paragraph.kind() == StoryParagraph.Kind.QUESTION
                    || paragraph.kind() == StoryParagraph.Kind.DASH_HEADLINE) {
                continue;
            }
            for (StorySentence sentence : paragraph.sentences()) {
                indirect(story, paragraph, sentence, spoken, taken, found);
            }
        }
        found.sort(Comparator.comparing(Finding::extent)
                .thenComparing(finding -> finding.cueSpan().orElse(finding.extent())));
        return found;
    }

    private void indirect(
            Story story,
            StoryParagraph paragraph,
            StorySentence sentence,
            List<Span> spoken,
            Set<Integer> taken,
            List<Finding> found) {
        backReference(story, paragraph, sentence, taken).ifPresent(finding -> {
            finding.cueSpan().ifPresent(span -> taken.add(span.start()));
            found.add(finding);
        });
        colonQuotation(paragraph, sentence, spoken, taken).ifPresent(finding -> {
            finding.cueSpan().ifPresent(span -> taken.add(span.start()));
            spoken.addAll(finding.content());
            found.add(finding);
        });
        for (Cue cue : cues.find(sentence)) {
            int offset = cue.span().start();
            if (taken.contains(offset)) {
                continue;
            }
            boolean inSpeech = spoken.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
            Optional<Finding> finding = switch (cue.entry().kind()) {
                case PREPOSITION -> accordingTo(sentence, cue);
                case VERB -> verb(paragraph, sentence, cue, inSpeech);
                case ADJECTIVE -> adjective(sentence, cue);
                case NOUN -> Optional.empty();
            };
            finding.filter(candidate -> !inSpeech || mayStandInSpeech(candidate))
                    .ifPresent(candidate -> {
                        taken.add(offset);
                        found.add(candidate);
                    });
        }
    }

    /** "Det sier ordføreren": the content is the sentence before, in this paragraph or the last one that is no title. */
    private Optional<Finding> backReference(
            Story story, StoryParagraph paragraph, StorySentence sentence, Set<Integer> taken) {
        Optional<ReportingClause> clause = leadIns.after(sentence);
        if (clause.isEmpty() || clause.get().cue() == null || taken.contains(clause.get().cue().span().start())) {
            return Optional.empty();
        }
        if (isOwnVoice(clause.get().source())) {
            return Optional.empty();
        }
        int number = sentence.number() - 1;
        while (number >= 0 && story.paragraphOf(story.sentences().get(number)).isHeadline()) {
            number--;
        }
        if (number < 0 || paragraph.index() - story.sentences().get(number).paragraph() > 2) {
            return Optional.empty();
        }
        StorySentence before = story.sentences().get(number);
        if (before.endOfWords() == 0) {
            return Optional.empty();
        }
        List<Span> content = List.of(before.span(0, before.endOfWords()));
        return Optional.of(new Finding(
                "back-reference",
                clause.get().cue(),
                clause.get().source(),
                content,
                typeOf(story.paragraphOf(before), content),
                clause.get().stance(),
                clause.get().channels()));
    }

    /** "Hun skriver: «...»": the content is what stands between the marks, or behind the dash. */
    private Optional<Finding> colonQuotation(
            StoryParagraph paragraph, StorySentence sentence, List<Span> spoken, Set<Integer> taken) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            String next = sentence.token(i + 1).form();
            if (!sentence.lower(i).equals(":") || !(Marks.isDash(next) || Marks.opens(next))) {
                continue;
            }
            int open = sentence.token(i + 1).span().end();
            Span content = Marks.isDash(next)
                    ? new Span(open, sentence.span(0, sentence.endOfWords()).end())
                    : paragraph.quoted().stream()
                            .filter(quoted -> quoted.start() == open)
                            .findFirst()
                            .orElse(new Span(open, open));
            Optional<ReportingClause> clause = leadIns.beforeColon(sentence, i);
            boolean fresh = spoken.stream().noneMatch(span -> span.start() <= open && open < span.end());
            if (clause.isEmpty() || content.end() <= open + 1 || !fresh || isOwnVoice(clause.get().source())) {
                return Optional.empty();
            }
            Cue cue = clause.get().cue();
            if (cue != null && taken.contains(cue.span().start())) {
                return Optional.empty();
            }
            return Optional.of(new Finding(
                    "colon-quotation",
                    cue,
                    clause.get().source(),
                    List.of(trim(content, sentence)),
                    AttributionType.DIRECT,
                    clause.get().stance(),
                    clause.get().channels()));
        }
        return Optional.empty();
    }

    private static Span trim(Span span, StorySentence sentence) {
        int start = span.start();
        for (int i = 0; i < sentence.size(); i++) {
            Span token = sentence.token(i).span();
            if (token.start() >= start && token.end() <= span.end()) {
                return new Span(token.start(), span.end());
            }
        }
        return span;
    }

    private Optional<Finding> verb(StoryParagraph paragraph, StorySentence sentence, Cue cue, boolean inSpeech) {
        if (cue.entry().reportsSpeech() && !inSpeech) {
            int from = Marks.isDash(sentence.token(0).form()) ? 1 : 0;
            Optional<ReportingClause> clause = clauses.at(cue, from);
            if (clause.isPresent()) {
                return reported(paragraph, sentence, clause.get(), from);
            }
        }
        Optional<Complements.Complement> complement = complements.find(cue);
        if (complement.isEmpty()) {
            return Optional.empty();
        }
        Complements.Complement taken = complement.get();
        Phrase source = phrases.subject(sentence, cue.token()).orElse(null);
        if (source != null && source.first() <= taken.first() && taken.first() < source.end()) {
            source = null;
        }
        if (isOwnVoice(source)) {
            return Optional.empty();
        }
        List<Span> content = List.of(sentence.span(taken.first(), taken.end()));
        return Optional.of(new Finding(
                taken.rule(),
                taken.cue(),
                source,
                content,
                typeOf(paragraph, content),
                stance(taken.cue(), sentence),
                channels.find(sentence, cue.token(), taken.first(), source)));
    }

    private Optional<Finding> reported(
            StoryParagraph paragraph, StorySentence sentence, ReportingClause clause, int from) {
        int end = clause.first();
        while (end > from && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end <= from || !holdsClause(sentence, from, end)) {
            return Optional.empty();
        }
        Span words = sentence.span(from, end);
        Optional<Span> quotation = paragraph.quoted().stream()
                .filter(quoted -> quoted.start() <= words.start() + 1
                        && quoted.end() >= words.end() - 1
                        && quoted.end() <= sentence.token(clause.first()).span().start())
                .findFirst();
        List<Span> content = List.of(quotation.orElse(words));
        return Optional.of(new Finding(
                quotation.isPresent() ? "marked-quotation" : "reporting-clause",
                clause.cue(),
                clause.source(),
                content,
                quotation.isPresent() ? AttributionType.DIRECT : typeOf(paragraph, content),
                clause.stance(),
                clause.channels()));
    }

    private Optional<Finding> accordingTo(StorySentence sentence, Cue cue) {
        Optional<Phrase> source = phrases.complement(sentence, cue.end() - 1);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int words = sentence.endOfWords();
        int first = source.get().end();
        int end = words;
        if (first >= words || (sentence.lower(cue.token() - 1).equals(",") && cue.token() > 1)) {
            first = Marks.isDash(sentence.token(0).form()) ? 1 : 0;
            end = cue.token();
        }
        while (first < end && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        while (end > first && Marks.isPunctuation(sentence.token(end - 1).form())) {
            end--;
        }
        if (end <= first) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "according-to",
                cue,
                source.get(),
                List.of(sentence.span(first, end)),
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of()));
    }

    private Optional<Finding> adjective(StorySentence sentence, Cue cue) {
        Optional<Complements.Complement> complement = complements.find(cue);
        int verb = sentence.token(cue.token()).head();
        Optional<Phrase> source = verb < 0 ? Optional.empty() : phrases.subject(sentence, verb);
        if (complement.isEmpty() || source.isEmpty() || isOwnVoice(source.get())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "adjective-content",
                complement.get().cue(),
                source.get(),
                List.of(sentence.span(complement.get().first(), complement.get().end())),
                AttributionType.INDIRECT,
                cue.entry().stance(),
                List.of()));
    }

    /** Words in a speaker's mouth are a new attribution when the speaker speaks of others than himself. */
    private static boolean mayStandInSpeech(Finding finding) {
        return finding.source() != null && !isOwnVoice(finding.source());
    }

    private static boolean isOwnVoice(@Nullable Phrase source) {
        if (source == null) {
            return false;
        }
        String word = source.sentence().lower(source.head());
        return Set.of("jeg", "vi", "eg", "me", "du", "dere", "de", "man", "ein", "en", "det", "dette", "den", "som")
                        .contains(word)
                && !word.equals("de");
    }

    private static boolean holdsClause(StorySentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.token(i).has("pres") || sentence.token(i).has("pret")) {
                return true;
            }
        }
        return false;
    }

    private static AttributionType typeOf(StoryParagraph paragraph, List<Span> content) {
        boolean quotes = content.stream()
                .anyMatch(span -> paragraph.quoted().stream()
                        .anyMatch(quoted -> quoted.start() < span.end() && span.start() < quoted.end()));
        return quotes ? AttributionType.MIXED : AttributionType.INDIRECT;
    }

    private static Stance stance(Cue cue, StorySentence sentence) {
        Stance stance = cue.entry().stance();
        boolean negated = cue.entry().kind() == CueEntry.Kind.VERB && Clauses.isNegated(sentence, cue.token());
        return negated && stance == Stance.AFFIRMS ? Stance.DENIES : stance;
    }

    /** For channels added later: an outer attribution that only passes an inner one on. */
    static ChannelPhrase reportedBy(Phrase medium) {
        return new ChannelPhrase(Channel.How.REPORTED, medium);
    }
}
