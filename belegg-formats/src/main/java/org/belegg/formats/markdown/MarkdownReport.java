package org.belegg.formats.markdown;

import java.util.List;
import java.util.StringJoiner;
import org.belegg.formats.Chain;
import org.belegg.formats.FigureWords;
import org.belegg.formats.LineIndex;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.SpeakerGroup;
import org.belegg.formats.Term;
import org.belegg.formats.TimeWords;
import org.belegg.formats.Voice;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;

/** One story's report. */
final class MarkdownReport {
    private final Reading reading;
    private final Article article;
    private final ReadingIndex index;
    private final LineIndex lines;
    private final StringBuilder report = new StringBuilder();

    MarkdownReport(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        this.index = new ReadingIndex(reading);
        this.lines = LineIndex.of(article.text());
    }

    String render() {
        addHeading();
        SpeakerGroup.of(reading, index).forEach(this::addSpeaker);
        addFigures();
        addTimes();
        addHearsay();
        addWarnings();
        return report.append('\n').toString();
    }

    private void addHeading() {
        String title = article.title() != null ? article.title() : article.id();
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(safe(article.id()));
        if (article.outlet() != null) {
            facts.add(safe(article.outlet()));
        }
        facts.add(article.published() != null ? article.published().value() : "no date");
        facts.add(reading.language().code());
        report.append("# ").append(safe(title)).append("\n\n").append(facts).append('\n');
    }

    private void addSpeaker(SpeakerGroup group) {
        openSection(safe(group.name()) + ": " + group.attributions().size());
        String known = group.entity() == null ? "" : known(group.entity());
        if (!known.isEmpty()) {
            report.append(known).append("\n\n");
        }
        group.attributions().forEach(this::addAttribution);
    }

    private static String known(Entity entity) {
        StringJoiner facts = new StringJoiner("; ");
        if (entity.standsFor() != null) {
            facts.add("stands for " + safe(entity.standsFor()));
        }
        for (Role role : entity.roles()) {
            facts.add(safe(role.text()) + (organisation(role).isEmpty() ? "" : " (" + safe(organisation(role)) + ")"));
        }
        return facts.toString();
    }

    /** The body that it is a role in; empty where the role's words name it themselves. */
    private static String organisation(Role role) {
        return role.organisation() == null || role.text().contains(role.organisation()) ? "" : role.organisation();
    }

    private void addAttribution(Attribution attribution) {
        StringJoiner grounds = new StringJoiner("; ");
        grounds.add(Term.of(attribution.type()));
        if (!attribution.cue().isEmpty()) {
            grounds.add("cue \"" + safe(Quotation.joined(article, attribution.cue())) + '"');
        }
        Chain chain = index.chain(attribution);
        if (chain.isPassedOn()) {
            grounds.add(safe(chain.toString()));
        }
        grounds.add("found by " + safe(attribution.evidence()));
        report.append("- line ")
                .append(line(attribution.content().get(0).start()))
                .append(", **")
                .append(Term.of(attribution.stance()))
                .append("**: ")
                .append(safe(Quotation.of(article, attribution)))
                .append("  \n  ")
                .append(grounds)
                .append('\n');
    }

    private void addFigures() {
        if (reading.figures().isEmpty()) {
            return;
        }
        openSection("Numbers: " + reading.figures().size());
        addRow("line", "words", "what they say", "who says so");
        addRow("---", "---", "---", "---");
        for (Figure figure : reading.figures()) {
            Voice voice = Voice.of(figure, index);
            addRow(
                    line(figure.span().start()),
                    safe(article.textOf(figure.span())),
                    safe(FigureWords.of(figure)),
                    // Whoever denies a number must not seem to give it.
                    Term.of(voice.stance()) + ": " + safe(voice.chain().toString()));
        }
    }

    private void addTimes() {
        if (reading.times().isEmpty()) {
            return;
        }
        openSection("Days: " + reading.times().size());
        addRow("line", "words", "what they say");
        addRow("---", "---", "---");
        for (TimeMention time : reading.times()) {
            addRow(line(time.span().start()), safe(article.textOf(time.span())), safe(TimeWords.of(time)));
        }
    }

    private void addHearsay() {
        List<Hearsay> hearsay = reading.hearsay();
        if (!hearsay.isEmpty()) {
            openSection("Told as hearsay, no source named: " + hearsay.size());
            hearsay.forEach(one -> addItem(one.span().start(), article.textOf(one.span())));
        }
    }

    private void addWarnings() {
        List<Warning> warnings = reading.warnings();
        if (!warnings.isEmpty()) {
            openSection("Warnings: " + warnings.size());
            warnings.forEach(warning -> addItem(warning.span().start(), warning.message()));
        }
    }

    private void openSection(String heading) {
        report.append("\n## ").append(heading).append("\n\n");
    }

    private void addItem(int offset, String words) {
        report.append("- line ")
                .append(line(offset))
                .append(": ")
                .append(safe(words))
                .append('\n');
    }

    private void addRow(String... cells) {
        report.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String line(int offset) {
        return String.valueOf(lines.lineOf(offset));
    }

    private static String safe(String words) {
        return MarkdownText.escape(words);
    }
}
