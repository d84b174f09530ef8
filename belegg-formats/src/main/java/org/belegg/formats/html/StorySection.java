package org.belegg.formats.html;

import java.util.List;
import java.util.StringJoiner;
import org.belegg.formats.LineIndex;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Reading;
import org.belegg.model.Warning;

/** One story of a page: heading, marked text, records, notes. */
final class StorySection {
    private final Reading reading;
    private final Article article;
    private final LineIndex lines;
    private final String prefix;
    private final StringBuilder html = new StringBuilder();

    StorySection(Reading reading, int place) {
        this.reading = reading;
        this.article = reading.article();
        this.lines = LineIndex.of(article.text());
        this.prefix = "s" + place + "-";
    }

    String render() {
        html.append("<section class=\"story\" aria-labelledby=\"")
                .append(prefix)
                .append("title\">\n");
        html.append("<a class=\"skip\" href=\"#")
                .append(prefix)
                .append("records\">Skip to the records of this story</a>\n");
        addHeading();
        html.append("<div class=\"columns\">\n<div class=\"text\" lang=\"")
                .append(reading.language().code())
                .append("\">\n");
        new MarkedText(reading, prefix).appendTo(html, lines);
        html.append("</div>\n<div class=\"records\" id=\"")
                .append(prefix)
                .append("records\" role=\"region\" tabindex=\"0\" aria-label=\"Records of this story\">\n");
        ReadingIndex index = new ReadingIndex(reading);
        addAttributions(index);
        addFigures(index);
        addTimes();
        addHearsay();
        addWarnings();
        return html.append("</div>\n</div>\n</section>\n").toString();
    }

    private void addHeading() {
        String title = article.title() != null ? article.title() : article.id();
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(article.id());
        if (article.outlet() != null) {
            facts.add(article.outlet());
        }
        facts.add(article.published() != null ? article.published().value() : "no date");
        facts.add(reading.language().code());
        html.append("<h2 id=\"")
                .append(prefix)
                .append("title\">")
                .append(HtmlText.escape(title))
                .append("</h2>\n<p class=\"facts\">")
                .append(HtmlText.escape(facts.toString()))
                .append("</p>\n");
    }

    private void addAttributions(ReadingIndex index) {
        List<Attribution> attributions = reading.attributions();
        html.append("<h3>Attributions: ").append(attributions.size()).append("</h3>\n<ol>\n");
        for (int i = 0; i < attributions.size(); i++) {
            new RecordItem(reading, index, attributions.get(i), Label.ofAttribution(i + 1), prefix).appendTo(html);
        }
        html.append("</ol>\n");
    }

    private void addFigures(ReadingIndex index) {
        List<Figure> figures = reading.figures();
        if (figures.isEmpty()) {
            return;
        }
        html.append("<h3>Numbers: ").append(figures.size()).append("</h3>\n<ol>\n");
        for (int i = 0; i < figures.size(); i++) {
            new FigureItem(index, figures.get(i), Label.ofFigure(i + 1), prefix).appendTo(html);
        }
        html.append("</ol>\n");
    }

    private void addTimes() {
        if (reading.times().isEmpty()) {
            return;
        }
        html.append("<h3>Days: ").append(reading.times().size()).append("</h3>\n");
        new Timeline(reading, prefix).appendTo(html);
        new DayTable(reading, prefix).appendTo(html);
    }

    private void addHearsay() {
        if (reading.hearsay().isEmpty()) {
            return;
        }
        openNotes("Told as hearsay, no source named");
        for (Hearsay hearsay : reading.hearsay()) {
            addNote(hearsay.span().start(), article.textOf(hearsay.span()));
        }
        html.append("</ul>\n");
    }

    private void addWarnings() {
        if (reading.warnings().isEmpty()) {
            return;
        }
        openNotes("Warnings");
        for (Warning warning : reading.warnings()) {
            addNote(warning.span().start(), warning.message());
        }
        html.append("</ul>\n");
    }

    private void openNotes(String heading) {
        html.append("<h3>").append(heading).append("</h3>\n<ul class=\"notes\">\n");
    }

    private void addNote(int offset, String text) {
        int line = lines.lineOf(offset);
        html.append("<li>line ")
                .append(line)
                .append(": ")
                .append(HtmlText.escape(text))
                .append("</li>\n");
    }
}
