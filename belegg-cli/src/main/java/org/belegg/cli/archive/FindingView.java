package org.belegg.cli.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.archive.article.Corrections;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Verdict;
import org.belegg.formats.FigureWords;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.TimeWords;
import org.belegg.formats.Voice;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;

/** One finding of a stored story in words, with what people corrected in the place of what was found. */
final class FindingView {
    private final StoredArticle story;
    private final String finding;
    private final Decided decided;
    private final Corrections corrections;
    private final ReadingIndex index;

    FindingView(StoredArticle story, String finding) {
        this.story = story;
        this.finding = finding;
        this.decided = story.decided();
        this.corrections = story.corrections();
        this.index = new ReadingIndex(story.reading());
    }

    String id() {
        return story.key() + "." + finding;
    }

    FindingKind kind() {
        return FindingKind.ofFinding(finding).orElseThrow();
    }

    /** Where its words stand. */
    List<Span> spans() {
        return switch (kind()) {
            case STATEMENT -> statement().orElseThrow().content();
            case FIGURE -> List.of(figure().span());
            case TIME -> List.of(time().span());
            case ENTITY -> List.of(entity().mentions().get(0).span());
            case STORY -> throw isStory();
        };
    }

    private static IllegalArgumentException isStory() {
        return new IllegalArgumentException("a story is shown as a whole, and is no finding");
    }

    /** The attribution that it is, or in whose content it stands; empty in the writer's own voice. */
    Optional<Attribution> statement() {
        return switch (kind()) {
            case STATEMENT -> index.attribution(finding);
            case FIGURE -> index.attribution(correctedFigure().attribution());
            case TIME, ENTITY, STORY -> Optional.empty();
        };
    }

    Figure figure() {
        return reading().figures().get(Findings.place(finding));
    }

    TimeMention time() {
        return reading().times().get(Findings.place(finding));
    }

    Entity entity() {
        return reading().entity(finding).orElseThrow();
    }

    /** Who says it; {@link Voice#WRITER} for what nobody is said to say. */
    String speaker() {
        return statement().map(this::speaker).orElse(Voice.WRITER);
    }

    private String speaker(Attribution found) {
        return corrections.speakerName(found).orElseGet(() -> index.speakerName(found));
    }

    String stance() {
        return statement()
                .map(found -> word(corrections.statement(found).stance()))
                .orElse("affirms");
    }

    String type() {
        return statement()
                .map(found -> word(corrections.statement(found).type()))
                .orElse("");
    }

    /** The hands that it went through, outermost first; with nobody but the writer, the outlet and the writer. */
    String chain() {
        Optional<Attribution> found = statement();
        if (found.isPresent()) {
            return index.chain(found.get(), this::speaker).toString();
        }
        return kind() == FindingKind.FIGURE ? Voice.of(figure(), index).chain().toString() : "";
    }

    /**
     * What people corrected, with what Belegg had found in its place: {@code speaker=Kari Moen}; empty for nothing. The
     * speaker is also another where people corrected the name of whoever said it.
     */
    String replaced() {
        Stream<String> fields = story.decisions().stream()
                .filter(decision -> decision.holds() && finding.equals(decision.finding()) && decision.field() != null)
                .map(decision ->
                        decision.field() + "=" + (decision.machineValue() == null ? "" : decision.machineValue()));
        Stream<String> speaker = statement().stream()
                .filter(found -> !speaker(found).equals(index.speakerName(found)))
                .map(found -> "speaker=" + (found.speaker() == null ? "" : index.speakerName(found)));
        return Stream.concat(fields, speaker).distinct().collect(Collectors.joining("; "));
    }

    /** The words: in quotation marks where they are a speaker's own. */
    String words() {
        return kind() == FindingKind.STATEMENT
                ? Quotation.of(reading().article(), statement().orElseThrow())
                : Quotation.joined(reading().article(), spans());
    }

    /** The speaker's words, or the retold ones, without quotation marks. */
    String bareWords() {
        return Quotation.joined(reading().article(), spans());
    }

    boolean isDirect() {
        return statement().map(found -> found.type() == AttributionType.DIRECT).orElse(false);
    }

    /** What a figure says, or a time means, or an entity is; empty for a statement. */
    String meaning() {
        return switch (kind()) {
            case STATEMENT -> "";
            case FIGURE -> FigureWords.of(correctedFigure());
            case TIME -> TimeWords.of(corrections.time(Findings.place(finding)));
            case ENTITY -> {
                Entity entity = corrections.entity(entity());
                yield entity.name() + ", " + word(entity.type());
            }
            case STORY -> throw isStory();
        };
    }

    /** When it was said, where the story or a person tells; else empty. */
    String said() {
        Optional<Attribution> found = statement();
        if (found.isEmpty()) {
            return "";
        }
        String correction = decided.correction(found.get().id(), "said");
        return correction != null
                ? correction
                : story.saidAt(found.get()).map(TimeWords::days).orElse("");
    }

    String evidence() {
        return switch (kind()) {
            case STATEMENT -> statement().orElseThrow().evidence();
            case FIGURE -> figure().evidence();
            case TIME -> time().evidence();
            case ENTITY, STORY -> "";
        };
    }

    /** What people decided: a verdict's word, or empty when nobody did. */
    String verdict() {
        Verdict verdict = decided.verdict(finding);
        return verdict == null ? "" : verdict.label();
    }

    StoredArticle story() {
        return story;
    }

    Figure correctedFigure() {
        return corrections.figure(Findings.place(finding));
    }

    private Reading reading() {
        return story.reading();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
