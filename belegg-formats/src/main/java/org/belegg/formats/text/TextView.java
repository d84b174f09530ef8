package org.belegg.formats.text;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.belegg.formats.Chain;
import org.belegg.formats.FigureWords;
import org.belegg.formats.LineIndex;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.SpeakerGroup;
import org.belegg.formats.TimeWords;
import org.belegg.formats.Voice;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;

/** One reading on one sheet. */
final class TextView {
    private final Reading reading;
    private final Article article;
    private final ReadingIndex index;
    private final LineIndex lines;
    private final Sheet sheet;
    private final int lineDigits;

    TextView(Reading reading, Sheet sheet) {
        this.reading = reading;
        this.article = reading.article();
        this.index = new ReadingIndex(reading);
        this.lines = LineIndex.of(article.text());
        this.sheet = sheet;
        this.lineDigits = Math.max(2, String.valueOf(lines.count()).length());
    }

    String render() {
        addHeading();
        for (SpeakerGroup group : SpeakerGroup.of(reading, index)) {
            sheet.addBlank();
            sheet.add("", heading(group), TextStyle.BOLD);
            group.attributions().forEach(this::addAttribution);
        }
        addNumbers();
        addDays();
        addHearsay();
        addWarnings();
        return sheet.toString();
    }

    private void addHeading() {
        sheet.add("", article.title() != null ? article.title() : article.id(), TextStyle.BOLD);
        StringJoiner facts = new StringJoiner(" · ");
        if (article.title() != null) {
            facts.add(article.id());
        }
        if (article.outlet() != null) {
            facts.add(article.outlet());
        }
        facts.add(article.published() != null ? article.published().value() : "no date");
        facts.add(reading.language().code());
        facts.add(count(reading.attributions().size(), "attribution"));
        sheet.add("", facts.toString(), TextStyle.PLAIN);
        sheet.addRule('-');
    }

    private static String heading(SpeakerGroup group) {
        StringBuilder heading = new StringBuilder(group.name());
        Entity entity = group.entity();
        if (entity != null) {
            if (entity.standsFor() != null) {
                heading.append(" (stands for ").append(entity.standsFor()).append(')');
            }
            for (Role role : entity.roles()) {
                heading.append(", ").append(role.text());
                if (role.organisation() != null && !role.text().contains(role.organisation())) {
                    heading.append(" (").append(role.organisation()).append(')');
                }
            }
        }
        return heading.append(": ").append(group.attributions().size()).toString();
    }

    private void addAttribution(Attribution attribution) {
        String stance = word(attribution.stance());
        String margin = margin(attribution.content().get(0).start()) + pad(stance, "condemns".length()) + "  ";
        sheet.add(margin, Quotation.of(article, attribution), TextStyle.PLAIN);
        sheet.add(" ".repeat(margin.length()), "[" + provenance(attribution) + "]", TextStyle.DIM);
    }

    private String provenance(Attribution attribution) {
        StringBuilder text = new StringBuilder(word(attribution.type()));
        if (!attribution.cue().isEmpty()) {
            text.append(", cue \"")
                    .append(Quotation.joined(article, attribution.cue()))
                    .append('"');
        }
        Chain chain = index.chain(attribution);
        if (chain.isPassedOn()) {
            text.append("; ").append(chain);
        }
        return text.toString();
    }

    private void addNumbers() {
        if (reading.figures().isEmpty()) {
            return;
        }
        addSection("Numbers: " + reading.figures().size());
        for (Figure figure : reading.figures()) {
            String margin = margin(figure.span().start());
            sheet.add(
                    margin,
                    Quotation.onOneLine(article.textOf(figure.span())) + ": " + FigureWords.of(figure)
                            + circumstances(figure),
                    TextStyle.PLAIN);
            sheet.add(" ".repeat(margin.length()), "[" + voice(figure) + "]", TextStyle.DIM);
        }
    }

    /** When and where it befell the people counted, in the story's words. */
    private String circumstances(Figure figure) {
        String when = FigureWords.when(figure, article);
        String where = FigureWords.where(figure, article);
        return (when.isEmpty() ? "" : "; when: " + when) + (where.isEmpty() ? "" : "; where: " + where);
    }

    private String voice(Figure figure) {
        Voice voice = Voice.of(figure, index);
        if (voice.isWriters()) {
            return "in the writer's own voice";
        }
        // A source that affirms is the usual case; whoever denies a number must not seem to give it.
        String stance = voice.stance() == Stance.AFFIRMS ? "" : word(voice.stance()) + "; ";
        return stance + voice.chain();
    }

    private void addDays() {
        if (reading.times().isEmpty()) {
            return;
        }
        addSection("Days: " + reading.times().size());
        for (TimeMention time : reading.times()) {
            sheet.add(
                    margin(time.span().start()),
                    Quotation.onOneLine(article.textOf(time.span())) + ": " + TimeWords.of(time),
                    TextStyle.PLAIN);
        }
    }

    private void addHearsay() {
        if (reading.hearsay().isEmpty()) {
            return;
        }
        addSection("Told as hearsay, no source named: " + reading.hearsay().size());
        for (Hearsay hearsay : reading.hearsay()) {
            sheet.add(margin(hearsay.span().start()), article.textOf(hearsay.span()), TextStyle.PLAIN);
        }
    }

    private void addWarnings() {
        List<Warning> warnings = reading.warnings();
        if (warnings.isEmpty()) {
            return;
        }
        addSection("Warnings: " + warnings.size());
        for (Warning warning : warnings) {
            sheet.add(margin(warning.span().start()), warning.message(), TextStyle.PLAIN);
        }
    }

    private void addSection(String heading) {
        sheet.addBlank();
        sheet.add("", heading, TextStyle.BOLD);
    }

    private String margin(int offset) {
        String line = String.valueOf(lines.lineOf(offset));
        return "  line " + " ".repeat(lineDigits - line.length()) + line + "  ";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
