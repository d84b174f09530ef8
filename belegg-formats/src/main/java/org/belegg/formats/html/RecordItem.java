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
    // Each record repeats its speaker's roles: a thousand records of one with a thousand roles would be no page.
    private static final int MOST_ROLES = 10;

    private final ReadingIndex index;
    private final Reading reading;
    private final Article article;
    private final Attribution attribution;
    private final Label label;
    private final String prefix;

    RecordItem(Reading reading, ReadingIndex index, Attribution attribution, Label label, String prefix) {
        this.index = index;
        this.reading = reading;
        this.article = reading.article();
        this.attribution = attribution;
        this.label = label;
        this.prefix = prefix;
    }

    void appendTo(StringBuilder html) {
        html.append("<li class=\"record")
                .append(attribution.within() == null ? "" : " inner")
                .append('"')
                .append(label.recordAttributes(prefix))
                .append(">\n<p>")
                .append(label.inRecord(prefix))
                .append(" <strong>")
                .append(HtmlText.escape(index.speakerName(attribution)))
                .append("</strong> ")
                .append(word(attribution.stance()))
                .append("</p>\n<blockquote lang=\"")
                .append(reading.language().code())
                .append("\">")
                .append(HtmlText.escape(Quotation.of(article, attribution)))
                .append("</blockquote>\n");
        Facts facts = new Facts();
        index.speaker(attribution).ifPresent(speaker -> addSpeaker(facts, speaker));
        Chain chain = index.chain(attribution);
        facts.add("source", Quotation.joined(article, attribution.source()))
                .add("cue", Quotation.joined(article, attribution.cue()))
                .add("chain", chain.isPassedOn() ? chain.toString() : "")
                .add("type", word(attribution.type()))
                .add("found by", attribution.evidence());
        html.append(facts).append("</li>\n");
    }

    private static void addSpeaker(Facts facts, Entity speaker) {
        StringJoiner roles = new StringJoiner("; ");
        for (Role role :
                speaker.roles().subList(0, Math.min(MOST_ROLES, speaker.roles().size()))) {
            roles.add(role.organisation() == null ? role.text() : role.text() + " (" + role.organisation() + ")");
        }
        if (speaker.roles().size() > MOST_ROLES) {
            roles.add("and " + (speaker.roles().size() - MOST_ROLES) + " more");
        }
        facts.add("role", roles.toString()).add("stands for", speaker.standsFor() == null ? "" : speaker.standsFor());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
