package org.belegg.archive.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.archive.matter.Claim;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.MatterStory;
import org.belegg.archive.matter.Opposition;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.matter.Statement;
import org.belegg.archive.matter.Voucher;
import org.belegg.formats.Days;
import org.belegg.formats.html.HtmlText;
import org.belegg.formats.html.PageTemplate;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/**
 * A matter as one page of HTML that needs nothing else and may run no script: a table a question, a row a voucher, a column
 * a day. Whatever stands in a story is shown as the characters that it is.
 */
public final class MatterPage {
    private static final String STYLESHEET = "matter.css";

    private final PageTemplate template;

    /** A page with this title. */
    public MatterPage(String title) {
        template = PageTemplate.styled(title, stylesheet());
    }

    /** The whole page. */
    public String of(Matter matter) {
        StringBuilder html = new StringBuilder(template.opening());
        if (matter.stories().isEmpty()) {
            html.append("<p>Nothing was found to compare.</p>\n");
        } else {
            paragraph(html, "", MatterWords.summary(matter));
            MatterWords.notes(matter).forEach(note -> paragraph(html, "note", note));
            matter.questions().stream().filter(Question::isCompared).forEach(question -> question(html, question));
            oppositions(html, matter.oppositions());
            alone(html, matter);
            stories(html, matter.stories());
        }
        return html.append(template.closing()).toString();
    }

    private static void question(StringBuilder html, Question question) {
        html.append("<section id=\"").append(escape(question.id())).append("\">\n<h2><span class=\"id\">");
        html.append(escape(question.id())).append("</span> ").append(escape(MatterWords.heading(question)));
        html.append("</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Figures of ");
        html.append(escape(question.id()))
                .append("\">\n<table>\n<caption>")
                .append(escape(MatterWords.counts(question)));
        html.append("</caption>\n<thead><tr><th scope=\"col\">who</th>");
        List<@Nullable Days> days = question.days();
        for (@Nullable Days day : days) {
            html.append("<th scope=\"col\">")
                    .append(escape(MatterWords.day(day)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Voucher voucher : question.vouchers()) {
            html.append("<tr><th scope=\"row\">").append(escape(voucher.name())).append("</th>");
            for (@Nullable Days day : days) {
                html.append("<td>");
                question.cell(voucher, day).forEach(claim -> claim(html, claim));
                html.append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n<ul>\n");
        for (Relation relation : question.relations()) {
            String label = relation.kind().label();
            html.append("<li class=\"")
                    .append(label)
                    .append("\"><span class=\"kind\">")
                    .append(label);
            html.append("</span> ").append(escape(MatterWords.relation(question, relation)));
            html.append(" <small>").append(escape(relation.rule())).append("</small></li>\n");
        }
        html.append("</ul>\n");
        if (!question.near().isEmpty()) {
            html.append("<p class=\"note\">Something else counted:");
            question.near()
                    .forEach(near -> html.append(" <a href=\"#")
                            .append(escape(near))
                            .append("\">")
                            .append(escape(near))
                            .append("</a>"));
            html.append("</p>\n");
        }
        html.append("</section>\n");
    }

    private static void claim(StringBuilder html, Claim claim) {
        html.append("<p>").append(escape(MatterWords.cell(claim))).append(" <small>");
        html.append(escape(claim.id())).append("</small></p>");
    }

    private static void oppositions(StringBuilder html, List<Opposition> oppositions) {
        if (oppositions.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>Statements of which one denies the other</h2>\n<ul>\n");
        for (Opposition opposition : oppositions) {
            String label = opposition.kind().label();
            html.append("<li class=\"")
                    .append(label)
                    .append("\"><span class=\"kind\">")
                    .append(label);
            html.append("</span>\n");
            statement(html, opposition.first());
            statement(html, opposition.second());
            html.append("<small>both say: ").append(escape(String.join(", ", opposition.shared())));
            html.append("; ").append(escape(opposition.rule())).append("</small></li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private static void statement(StringBuilder html, Statement statement) {
        html.append("<blockquote>").append(escape(statement.voucher().name())).append(' ');
        html.append(escape(MatterWords.stance(statement.stance()))).append(", ");
        html.append(escape(MatterWords.day(statement.said()))).append(": ").append(escape(statement.words()));
        html.append(" <small>").append(escape(statement.id())).append("</small></blockquote>\n");
    }

    private static void alone(StringBuilder html, Matter matter) {
        List<Question> alone = matter.questions().stream()
                .filter(question -> !question.isCompared())
                .toList();
        if (alone.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>Told by one voice in one story</h2>\n<ul>\n");
        for (Question question : alone) {
            html.append("<li id=\"").append(escape(question.id())).append("\">");
            for (Claim claim : question.claims()) {
                html.append(escape(MatterWords.cell(claim))).append(", ");
                html.append(escape(claim.voucher().name())).append(", ").append(escape(MatterWords.day(claim.said())));
                html.append(" <small>").append(escape(claim.id())).append("</small> ");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private static void stories(StringBuilder html, List<MatterStory> stories) {
        html.append("<section>\n<h2>Stories</h2>\n<ul>\n");
        for (MatterStory story : stories) {
            html.append("<li>").append(escape(MatterWords.story(story))).append(" <small>");
            html.append(escape(story.key())).append("</small></li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private static void paragraph(StringBuilder html, String style, String text) {
        html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">")
                .append(escape(text))
                .append("</p>\n");
    }

    private static String escape(String text) {
        return HtmlText.escape(text);
    }

    private static String stylesheet() {
        try (InputStream in = MatterPage.class.getResourceAsStream(STYLESHEET)) {
            if (in == null) {
                throw new BeleggException(
                        STYLESHEET + " is missing from the program's jar; install Belegg again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException(
                    "cannot read " + STYLESHEET + " from the program's jar; install Belegg again", cause);
        }
    }
}
