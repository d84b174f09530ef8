package org.belegg.archive.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.belegg.formats.Days;
import org.belegg.formats.html.HtmlText;
import org.belegg.formats.html.Lane;
import org.belegg.formats.html.LanePicture;
import org.belegg.formats.html.PageTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as one page that holds everything it needs: the tracks as a picture, and a table that says the same in
 * words, with who tells it and where.
 */
public final class TimelinePage {
    /** How many entries the table has at most; a browser is slow with more, and nobody reads them. */
    public static final int MOST_ENTRIES = 5_000;

    private static final int MOST_LETTERS = 300;

    private final PageTemplate template;

    /** A page with this title, such as the words that were looked for. */
    public TimelinePage(String title) {
        this.template = PageTemplate.plain(title);
    }

    /** Hands over the page, piece by piece. */
    public void write(Timeline timeline, Consumer<String> out) {
        out.accept(template.opening());
        out.accept(picture(timeline));
        if (timeline.count() > 0) {
            out.accept(
                    "<table class=\"days telling\">\n<caption>What was said, what stories tell of, and what was published, "
                            + "by day</caption>\n<thead><tr><th scope=\"col\">days</th><th scope=\"col\">track</th>"
                            + "<th scope=\"col\">who tells what, where</th></tr></thead>\n<tbody>\n");
            List<Group> groups = new ArrayList<>(timeline.groups());
            groups.addAll(timeline.undated());
            int room = MOST_ENTRIES;
            for (Group group : groups) {
                int shown = Math.min(room, group.entries().size());
                if (shown > 0) {
                    out.accept(row(group, shown));
                }
                room -= shown;
            }
            out.accept("</tbody>\n</table>\n");
        }
        out.accept(template.closing());
    }

    private static String picture(Timeline timeline) {
        if (timeline.count() == 0) {
            return "<p>Nothing was found.</p>\n";
        }
        List<Lane> lanes = new ArrayList<>();
        for (Track track : Track.values()) {
            List<Lane.Mark> marks = new ArrayList<>();
            for (Group group : timeline.groups()) {
                Days days = group.days();
                if (group.track() == track && days != null) {
                    marks.add(new Lane.Mark(days, group.entries().size()));
                }
            }
            lanes.add(new Lane(track.label(), marks));
        }
        LanePicture picture = new LanePicture(lanes, timeline.published());
        return "<p class=\"facts\">" + facts(timeline)
                + "</p>\n<div class=\"scrolls\" role=\"region\" tabindex=\"0\" aria-label=\"Timeline\">\n"
                + picture.html()
                + "</div>\n<p class=\"note\">" + note(timeline, picture) + "</p>\n";
    }

    private static String facts(Timeline timeline) {
        return EntryWords.count(timeline.count(Track.SAID), "statement") + " · "
                + EntryWords.count(timeline.count(Track.HAPPENED), "report") + " of days · "
                + EntryWords.count(timeline.count(Track.PUBLISHED), "story");
    }

    private static String note(Timeline timeline, LanePicture picture) {
        StringBuilder note =
                new StringBuilder("A dot is one day, larger for more reports; days that lie too near each other "
                        + "share one. An open bar reaches from the first to the last day that the words can mean. An arrow points "
                        + "to days outside the line. A statement whose day the story does not tell stands on the day of "
                        + "publication.");
        if (picture.undrawn() > 0) {
            note.append(" The picture has no room for ")
                    .append(picture.undrawn())
                    .append(" more stretches of days; the table has them.");
        }
        if (timeline.countUndated() > 0) {
            note.append(" Of ")
                    .append(timeline.countUndated())
                    .append(" no day is known; they stand at the end of the table.");
        }
        if (timeline.count() > MOST_ENTRIES) {
            note.append(" The table shows the first ")
                    .append(MOST_ENTRIES)
                    .append(" of ")
                    .append(timeline.count())
                    .append("; narrow the search for the others.");
        }
        return note.toString();
    }

    /** The row of a group with the first of its entries. */
    private static String row(Group group, int shown) {
        StringBuilder html = new StringBuilder("<tr><th scope=\"row\">")
                .append(days(group.days()))
                .append("</th><td>")
                .append(EntryWords.heading(group, group.entries().size(), group.stories()))
                .append("</td><td><ul>\n");
        group.entries().subList(0, shown).forEach(entry -> append(entry, html));
        return html.append("</ul></td></tr>\n").toString();
    }

    private static String days(@Nullable Days days) {
        if (days == null) {
            return "day not known";
        }
        return days.isOneDay()
                ? days.toString()
                : days.earliest() + "<br>to " + days.latest() + "<small>some of " + days.count() + " days</small>";
    }

    private static void append(Entry entry, StringBuilder html) {
        html.append("<li>");
        String language = "<span lang=\"" + entry.story().language().code() + "\">";
        if (entry instanceof Entry.Said said) {
            html.append("<strong>")
                    .append(HtmlText.escape(said.speaker()))
                    .append("</strong> ")
                    .append(EntryWords.word(said.stance()))
                    .append(": ")
                    .append(language)
                    .append(HtmlText.escape(Shortening.of(said.words(), MOST_LETTERS)))
                    .append("</span>");
        } else if (entry instanceof Entry.Happened happened) {
            Passage passage = happened.passage().shortened(MOST_LETTERS);
            html.append("<strong>")
                    .append(HtmlText.escape(EntryWords.teller(happened)))
                    .append("</strong>: ")
                    .append(language)
                    .append(HtmlText.escape(passage.before()))
                    .append("<span class=\"time\">")
                    .append(HtmlText.escape(passage.words()))
                    .append("</span>")
                    .append(HtmlText.escape(passage.after()))
                    .append("</span>");
        } else {
            html.append(language).append(HtmlText.escape(entry.story().name())).append("</span>");
        }
        html.append("<small>").append(HtmlText.escape(remark(entry))).append("</small></li>\n");
    }

    private static String remark(Entry entry) {
        String origin = entry.id() + " · " + EntryWords.origin(entry.story());
        return entry instanceof Entry.Said said && said.basis() == Basis.PUBLICATION && said.days() != null
                ? origin + " · not told when, this is when it was published"
                : origin;
    }
}
