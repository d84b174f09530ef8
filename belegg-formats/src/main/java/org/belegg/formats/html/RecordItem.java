package org.belegg.formats.html;

import java.util.Locale;
import java.util.StringJoiner;
import org.belegg.formats.Chain;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.belegg.model.Role;

/** The record of one attribution, an item of the list beside the story. */
final class RecordItem {
    private final ReadingIndex index;
    private final Reading reading;
    private final Article article;
    private final Attribution attribution;
    private final int number;
    private final String prefix;

    RecordItem(Reading reading, ReadingIndex index, Attribution attribution, int number, String prefix) {
        this.index = index;
        this.reading = reading;
        this.article = reading.article();
        this.attribution = attribution;
        this.number = number;
        this.prefix = prefix;
    }

    void appendTo(StringBuilder html) {
        html.append("<li class=\"record")
                .append(attribution.within() == null ? "" : " inner")
                .append("\" id=\"")
                .append(prefix)
                .append('r')
                .append(number)
                .append("\" data-of=\"")
                .append(number)
                .append("\">\n<p><a href=\"#")
                .append(prefix)
                .append('m')
                .append(number)
                .append("\" aria-label=\"Attribution ")
                .append(number)
                .append(": to its words in the story\">")
                .append(number)
                .append("</a> <strong>")
                .append(HtmlText.escape(index.speakerName(attribution)))
                .append("</strong> ")
                .append(word(attribution.stance()))
                .append("</p>\n<blockquote lang=\"")
                .append(reading.language().code())
                .append("\">")
                .append(HtmlText.escape(Quotation.of(article, attribution)))
                .append("</blockquote>\n<dl>\n");
        index.speaker(attribution).ifPresent(speaker -> addSpeaker(html, speaker));
        addFact(html, "source", Quotation.joined(article, attribution.source()));
        addFact(html, "cue", Quotation.joined(article, attribution.cue()));
        Chain chain = index.chain(attribution);
        addFact(html, "chain", chain.isPassedOn() ? chain.toString() : "");
        addFact(html, "type", word(attribution.type()));
        addFact(html, "found by", attribution.evidence());
        html.append("</dl>\n</li>\n");
    }

    private static void addSpeaker(StringBuilder html, Entity speaker) {
        StringJoiner roles = new StringJoiner("; ");
        for (Role role : speaker.roles()) {
            roles.add(role.organisation() == null ? role.text() : role.text() + " (" + role.organisation() + ")");
        }
        addFact(html, "role", roles.toString());
        addFact(html, "stands for", speaker.standsFor() == null ? "" : speaker.standsFor());
    }

    private static void addFact(StringBuilder html, String name, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>")
                    .append(name)
                    .append("</dt><dd>")
                    .append(HtmlText.escape(value))
                    .append("</dd>\n");
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
