package org.belegg.archive.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.belegg.formats.Days;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** A timeline for a person at a terminal: day by day, and under each day track by track. */
public final class TimelineText {
    private static final int MOST_LETTERS = 240;
    private static final int ID_COLUMNS = 15;

    private final int width;
    private final boolean styled;

    /** A text so many columns wide; {@code styled} says whether escape sequences may be used. */
    public TimelineText(int width, boolean styled) {
        this.width = width;
        this.styled = styled;
    }

    /** Hands over the text, piece by piece. */
    public void write(Timeline timeline, Consumer<String> out) {
        if (timeline.count() == 0) {
            out.accept("Nothing was found.\n");
            return;
        }
        Days last = null;
        for (Group group : timeline.groups()) {
            Sheet sheet = sheet();
            if (!Objects.equals(group.days(), last)) {
                addHeading(sheet, group.days(), last == null);
                last = group.days();
            }
            add(sheet, group);
            out.accept(sheet.toString());
        }
        boolean isFirst = true;
        for (Group group : timeline.undated()) {
            Sheet sheet = sheet();
            if (isFirst) {
                addHeading(sheet, null, last == null);
                isFirst = false;
            }
            add(sheet, group);
            out.accept(sheet.toString());
        }
        Sheet sheet = sheet();
        sheet.addBlank();
        sheet.add("", sum(timeline), TextStyle.DIM);
        out.accept(sheet.toString());
    }

    private static void addHeading(Sheet sheet, @Nullable Days days, boolean isFirst) {
        if (!isFirst) {
            sheet.addBlank();
        }
        sheet.add("", EntryWords.days(days), TextStyle.BOLD);
    }

    private static void add(Sheet sheet, Group group) {
        if (group.track() != Track.SAID) {
            add(sheet, group, group.entries(), "");
            return;
        }
        add(
                sheet,
                group,
                group.entries().stream().filter(entry -> !isStandIn(entry)).toList(),
                "");
        add(
                sheet,
                group,
                group.entries().stream().filter(TimelineText::isStandIn).toList(),
                group.days() == null ? "" : "; not told when, this is when it was published");
    }

    private static void add(Sheet sheet, Group group, List<Entry> entries, String remark) {
        if (entries.isEmpty()) {
            return;
        }
        int stories = new Group(group.track(), group.days(), entries).stories();
        sheet.add("  ", EntryWords.heading(group, entries.size(), stories) + remark, TextStyle.DIM);
        String story = "";
        for (Entry entry : entries) {
            if (group.track() != Track.PUBLISHED && !entry.story().key().equals(story)) {
                story = entry.story().key();
                sheet.add(
                        "    ",
                        EntryWords.origin(entry.story()) + ": " + entry.story().name(),
                        TextStyle.DIM);
            }
            add(sheet, entry);
        }
    }

    private static void add(Sheet sheet, Entry entry) {
        String id = entry.id();
        String words = EntryWords.line(entry, MOST_LETTERS, "[", "]");
        sheet.add(
                "    " + id + " ".repeat(Math.max(1, ID_COLUMNS - id.length())),
                entry.track() == Track.PUBLISHED ? EntryWords.origin(entry.story()) + ": " + words : words,
                TextStyle.PLAIN);
    }

    private static boolean isStandIn(Entry entry) {
        return entry instanceof Entry.Said said && said.basis() == Basis.PUBLICATION;
    }

    private static String sum(Timeline timeline) {
        int undated = timeline.countUndated();
        return EntryWords.count(timeline.count(Track.SAID), "statement") + ", "
                + EntryWords.count(timeline.count(Track.HAPPENED), "report") + " of days, "
                + EntryWords.count(timeline.count(Track.PUBLISHED), "story")
                + (undated == 0 ? "" : "; of " + undated + " of them no day is known");
    }

    private Sheet sheet() {
        return new Sheet(width, styled);
    }
}
