package org.belegg.cli.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.copies.CopyLink;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.decision.Decision;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.speaker.Link;
import org.belegg.formats.LineIndex;
import org.belegg.formats.TimeWords;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The evidence for what was found in a stored story, for a person to read. */
public final class EvidenceView {
    private static final int SENTENCES_AROUND = 2;
    private static final int MOST_COPIES = 10;

    private final StoredArticle story;
    private final Article article;
    private final int width;
    private final boolean styled;

    /** The evidence on a terminal so wide; {@code styled} says whether escape sequences may be used. */
    public EvidenceView(StoredArticle story, int width, boolean styled) {
        this.story = story;
        this.article = story.reading().article();
        this.width = width;
        this.styled = styled;
    }

    /**
     * All that was found in the story, a line each with its id.
     *
     * @param copies that it has
     */
    public String story(List<CopyLink> copies) {
        Sheet sheet = sheet();
        sheet.add("", story.key() + " · " + StoryLine.of(story), TextStyle.BOLD);
        sheet.add(
                "",
                "from " + story.origin() + ", read " + story.readAt() + " by Belegg " + story.version(),
                TextStyle.DIM);
        addOrigins(sheet, copies);
        Reading reading = story.reading();
        for (Attribution found : reading.attributions()) {
            addFinding(sheet, found.id());
        }
        for (int i = 0; i < reading.figures().size(); i++) {
            addFinding(sheet, Findings.figure(i));
        }
        for (int i = 0; i < reading.times().size(); i++) {
            addFinding(sheet, Findings.time(i));
        }
        for (Entity found : reading.entities()) {
            addFinding(sheet, found.id());
        }
        addApart(sheet);
        sheet.addBlank();
        sheet.add("cite  ", Citation.of(story, story.key()), TextStyle.PLAIN);
        return sheet.toString();
    }

    /**
     * One finding: what it says, through whom, by which rule, what stands around it, and what people decided.
     *
     * @param link of an entity over all stories, or null for what is none
     */
    public String finding(String finding, @Nullable Link link) {
        FindingView view = new FindingView(story, finding);
        Sheet sheet = sheet();
        sheet.add(view.id() + "  ", heading(view), TextStyle.BOLD);
        sheet.add("  ", view.words(), TextStyle.PLAIN);
        sheet.addBlank();
        addField(sheet, "meaning", view.meaning());
        if (view.kind() == FindingKind.ENTITY) {
            addField(
                    sheet,
                    "roles",
                    view.entity().roles().stream().map(Role::text).collect(Collectors.joining("; ")));
            if (link != null) {
                addLink(sheet, link);
            }
        } else if (view.kind() != FindingKind.TIME) {
            addField(sheet, "said by", view.speaker());
            addField(sheet, "chain", view.chain());
            addField(sheet, "said", view.said());
        }
        if (view.kind() == FindingKind.STATEMENT) {
            addNumbersAndDays(sheet, view);
        }
        addField(sheet, "rule", view.evidence());
        addDecisions(sheet, finding);
        addContext(sheet, view.spans());
        sheet.addBlank();
        sheet.add("cite  ", Citation.of(story, view.id()), TextStyle.PLAIN);
        return sheet.toString();
    }

    /** What people decided about a finding. */
    public String decisions(String finding) {
        FindingView view = new FindingView(story, finding);
        Sheet sheet = sheet();
        sheet.add(view.id() + "  ", heading(view) + ": " + view.words(), TextStyle.BOLD);
        addDecisions(sheet, finding);
        return sheet.toString();
    }

    /** What people decided about the story itself, and what its copies are now. */
    public String copies(List<CopyLink> copies) {
        Sheet sheet = sheet();
        sheet.add("", story.key() + " · " + StoryLine.of(story), TextStyle.BOLD);
        addOrigins(sheet, copies);
        return sheet.toString();
    }

    private void addOrigins(Sheet sheet, List<CopyLink> copies) {
        addField(sheet, "credits", story.credits().stream().map(Credit::name).collect(Collectors.joining(", ")));
        for (CopyLink copy : copies.subList(0, Math.min(MOST_COPIES, copies.size()))) {
            addField(sheet, "copy of", copy.key() + ": " + CopyWords.of(copy));
        }
        if (copies.size() > MOST_COPIES) {
            addField(sheet, "copy of", "and " + (copies.size() - MOST_COPIES) + " more");
        }
        addDecisions(sheet, Findings.STORY);
    }

    private static String heading(FindingView view) {
        return switch (view.kind()) {
            case STATEMENT -> view.speaker() + " " + view.stance() + " (" + view.type() + ")";
            case FIGURE -> "figure, says " + view.speaker();
            case TIME -> "time";
            case ENTITY -> "entity";
            case STORY -> "story";
        };
    }

    private void addFinding(Sheet sheet, String finding) {
        FindingView view = new FindingView(story, finding);
        String verdict = view.verdict().isEmpty() ? "" : " [" + view.verdict() + "]";
        String text = switch (view.kind()) {
            case STATEMENT -> view.speaker() + " " + view.stance() + ": " + view.words();
            case FIGURE -> view.meaning() + ", says " + view.speaker();
            case TIME -> view.words() + ": " + view.meaning();
            case ENTITY, STORY -> view.meaning();
        };
        sheet.add("  " + finding + " ".repeat(Math.max(1, 5 - finding.length())), text + verdict, TextStyle.PLAIN);
    }

    private static void addLink(Sheet sheet, Link link) {
        String grounds = link.grounds() == null ? "" : ": " + link.grounds();
        addField(
                sheet,
                "linked",
                link.stories() == 1
                        ? "to nobody in other stories" + grounds
                        : "as " + link.name() + " in " + link.stories() + " stories" + grounds);
        link.mergers().forEach(merger -> addField(sheet, "merged", merger));
        if (!link.apart().isEmpty()) {
            addField(sheet, "not", "of the same name, but kept apart: " + String.join(", ", link.apart()));
        }
    }

    private void addNumbersAndDays(Sheet sheet, FindingView view) {
        Reading reading = story.reading();
        for (int i = 0; i < reading.figures().size(); i++) {
            Figure figure = reading.figures().get(i);
            if (view.statement().orElseThrow().id().equals(figure.attribution())) {
                FindingView number = new FindingView(story, Findings.figure(i));
                addField(sheet, "figure", number.meaning() + " (" + number.id() + ")");
            }
        }
        for (int i = 0; i < reading.times().size(); i++) {
            TimeMention time = reading.times().get(i);
            if (view.spans().stream().anyMatch(span -> span.contains(time.span()))) {
                addField(sheet, "day", article.textOf(time.span()) + ": " + TimeWords.of(time));
            }
        }
    }

    private void addDecisions(Sheet sheet, String finding) {
        for (Decision decision : story.decisions()) {
            if (finding.equals(decision.finding())) {
                addField(sheet, "decided", describe(decision));
            }
        }
    }

    private void addApart(Sheet sheet) {
        for (Decision decision : story.decisions()) {
            if (decision.isApart()) {
                sheet.add(
                        "  kept apart: ",
                        "\"" + decision.anchor().words() + "\": " + describe(decision),
                        TextStyle.PLAIN);
            }
        }
    }

    private static String describe(Decision decision) {
        StringBuilder text = new StringBuilder(decision.verdict().label());
        if (decision.field() != null) {
            text.append(' ').append(decision.field()).append('=').append(decision.value());
            String machine = decision.machineValue();
            text.append(" (Belegg: ").append(machine == null ? "none" : machine).append(')');
        }
        text.append(", by ").append(decision.who()).append(", ").append(decision.made());
        if (decision.note() != null) {
            text.append(": ").append(decision.note());
        }
        if (decision.undone() != null) {
            text.append(" [taken back by ")
                    .append(decision.undoneBy())
                    .append(", ")
                    .append(decision.undone())
                    .append(']');
        }
        return text.toString();
    }

    /** The sentences around, with the finding's own words between marks that no terminal lacks. */
    private void addContext(Sheet sheet, List<Span> spans) {
        Span hull = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        Span around = story.words().around(hull, SENTENCES_AROUND);
        LineIndex lines = LineIndex.of(article.text());
        int first = lines.lineOf(around.start());
        int last = lines.lineOf(Math.max(around.start(), around.end() - 1));
        sheet.addBlank();
        sheet.add("", first == last ? "line " + first : "lines " + first + " to " + last, TextStyle.DIM);
        StringBuilder text = new StringBuilder();
        int position = around.start();
        for (Span span : spans) {
            text.append(article.text(), position, span.start())
                    .append("[")
                    .append(article.textOf(span))
                    .append("]");
            position = span.end();
        }
        text.append(article.text(), position, around.end());
        text.toString().lines().filter(line -> !line.isBlank()).forEach(line -> sheet.add("  ", line, TextStyle.PLAIN));
    }

    private static void addField(Sheet sheet, String name, String value) {
        if (!value.isEmpty()) {
            sheet.add("  " + name + " ".repeat(Math.max(1, 9 - name.length())), value, TextStyle.PLAIN);
        }
    }

    private Sheet sheet() {
        return new Sheet(width, styled);
    }
}
