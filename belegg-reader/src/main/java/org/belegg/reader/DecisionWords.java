package org.belegg.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.LeftCue;
import org.belegg.reader.entity.CastFinding;
import org.belegg.reader.entity.SpeakerGround;
import org.belegg.reader.entity.SpeakerRule;
import org.belegg.reader.entity.StoryCast;
import org.belegg.reader.evidence.Decision;
import org.belegg.reader.story.Story;

/** Puts into words what was decided while a story was read. Not safe to share. */
final class DecisionWords {
    private final Story story;
    private final List<Decision> decisions = new ArrayList<>();

    DecisionWords(Story story) {
        this.story = story;
    }

    /** Which attributions were taken and who speaks in them. */
    void addCast(StoryCast cast) {
        for (CastFinding found : cast.findings()) {
            Finding finding = found.finding();
            decisions.add(new Decision(finding.content().get(0), finding.rule(), true, "is " + handedOver(finding)));
            addSpeaker(found);
        }
        for (Finding finding : cast.repeated()) {
            decisions.add(new Decision(
                    finding.content().get(0),
                    finding.rule(),
                    false,
                    "would be " + handedOver(finding) + ", but that one only speaks of himself in his own words"));
        }
    }

    private void addSpeaker(CastFinding found) {
        Finding finding = found.finding();
        SpeakerGround ground = found.ground();
        if (ground != null) {
            Span told = finding.source() != null
                    ? finding.source().span()
                    : finding.cueSpan().orElse(finding.content().get(0));
            decisions.add(new Decision(told, ground.rule().id(), true, speaker(ground)));
        } else if (finding.source() != null) {
            Span told = finding.source().span();
            decisions.add(new Decision(told, SpeakerRule.PRONOUN.id(), false, "fits nobody who is in mind here"));
        } else if (finding.cue() == null) {
            Span words = finding.content().get(0);
            decisions.add(new Decision(words, SpeakerRule.CONTINUED.id(), false, "follows on nobody's words"));
        }
    }

    private String handedOver(Finding finding) {
        StringBuilder words = new StringBuilder(finding.type().name().toLowerCase(Locale.ROOT)).append(" speech");
        finding.cueSpan().ifPresent(cue -> words.append(", handed over by ").append(quoted(story.textOf(cue))));
        if (finding.source() != null) {
            words.append(", source ")
                    .append(quoted(story.textOf(finding.source().span())));
        } else {
            words.append(", without a source");
        }
        for (Finding.ChannelPhrase channel : finding.channels()) {
            words.append(", ")
                    .append(channel.how().name().toLowerCase(Locale.ROOT))
                    .append(" by way of ")
                    .append(quoted(story.textOf(channel.phrase().span())));
        }
        return words.toString();
    }

    private static String speaker(SpeakerGround ground) {
        String chosen = "means " + ground.name() + ": " + ground.rule().words();
        return ground.next() == null ? chosen : chosen + "; next in mind: " + ground.next();
    }

    /** Which reporting words handed nothing over, and why. */
    void addLeft(List<LeftCue> cues) {
        for (LeftCue cue : cues) {
            decisions.add(
                    new Decision(cue.span(), cue.rule(), false, cue.reason().words()));
        }
    }

    /** What is told as hearsay. */
    void addHearsay(List<Hearsay> hearsay) {
        for (Hearsay one : hearsay) {
            decisions.add(new Decision(one.span(), one.evidence(), true, "is hearsay without any source"));
        }
    }

    /** How each figure was read, and who vouches for it. */
    void addFigures(Reading reading) {
        for (Figure figure : reading.figures()) {
            decisions.add(new Decision(
                    figure.span(),
                    figure.evidence(),
                    true,
                    "reads as " + FigureReason.of(figure, story) + "; " + voucher(figure, reading)));
        }
    }

    private String voucher(Figure figure, Reading reading) {
        Attribution attribution = reading.attribution(figure.attribution()).orElse(null);
        if (attribution == null) {
            return "the writer vouches for it: it stands in nobody's content";
        }
        String name = reading.entity(attribution.speaker()).map(Entity::name).orElse("somebody unknown");
        String cue = attribution.cue().isEmpty()
                ? "without a cue"
                : "handed over by " + quoted(story.textOf(attribution.cue().get(0)));
        return name + " vouches for it: it stands in the content of " + attribution.id() + ", " + cue;
    }

    /** What others decided. */
    void addAll(List<Decision> others) {
        decisions.addAll(others);
    }

    /** All of it, in text order. */
    List<Decision> inTextOrder() {
        decisions.sort(Comparator.comparing(Decision::span).thenComparing(Decision::rule));
        return decisions;
    }

    private static String quoted(String words) {
        return '"' + words.replaceAll("\\s+", " ") + '"';
    }
}
