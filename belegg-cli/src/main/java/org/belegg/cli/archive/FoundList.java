package org.belegg.cli.archive;

import java.util.Locale;
import org.belegg.archive.search.Hit;
import org.belegg.archive.search.Page;
import org.belegg.archive.tally.Report;
import org.belegg.archive.tally.Tally;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/** What was found, for a person at a terminal. */
public final class FoundList {
    private final int width;
    private final boolean styled;

    /** A list on a terminal so wide; {@code styled} says whether escape sequences may be used. */
    public FoundList(int width, boolean styled) {
        this.width = width;
        this.styled = styled;
    }

    /**
     * The rows of a page, how many there are in all, and how much they weigh.
     *
     * @param tally of all that was found, or null for that of the page alone
     */
    public String of(Page page, @Nullable Tally tally) {
        Sheet sheet = new Sheet(width, styled);
        if (page.hits().isEmpty()) {
            sheet.add(
                    "",
                    page.total() == 0 ? "Nothing was found." : "There are only " + page.total() + ".",
                    TextStyle.PLAIN);
            return sheet.toString();
        }
        page.hits().forEach(hit -> add(sheet, hit));
        int last = page.offset() + page.hits().size();
        sheet.add(
                "",
                (page.offset() + 1) + " to " + last + " of " + page.total() + " "
                        + page.what().name().toLowerCase(Locale.ROOT)
                        + (last < page.total() ? "; --page shows more" : ""),
                TextStyle.DIM);
        sheet.add("", tally == null ? "these: " + tally(page).words() : tally.words(), TextStyle.DIM);
        return sheet.toString();
    }

    private static Tally tally(Page page) {
        return Tally.of(page.hits().stream()
                .map(hit -> new Report(hit.story(), hit.finding()))
                .toList());
    }

    private static void add(Sheet sheet, Hit hit) {
        if (hit.finding() == null) {
            Reading reading = hit.story().reading();
            String copies =
                    hit.copies() == 0 ? "" : hit.copies() == 1 ? ", and 1 copy" : ", and " + hit.copies() + " copies";
            sheet.add(hit.id() + "  ", StoryLine.of(hit.story()) + copies, TextStyle.BOLD);
            sheet.add(
                    "    ",
                    reading.attributions().size() + " statements, "
                            + reading.figures().size() + " figures",
                    TextStyle.PLAIN);
            return;
        }
        FindingView view = new FindingView(hit.story(), hit.finding());
        String verdict = view.verdict().isEmpty() ? "" : "  [" + view.verdict() + "]";
        if (view.meaning().isEmpty()) {
            sheet.add(hit.id() + "  ", view.speaker() + " " + view.stance() + verdict, TextStyle.BOLD);
            sheet.add("    ", view.words(), TextStyle.PLAIN);
        } else {
            sheet.add(hit.id() + "  ", view.meaning() + ", says " + view.speaker() + verdict, TextStyle.BOLD);
        }
        String said = view.said().isEmpty() ? "" : " · said " + view.said();
        sheet.add("    ", view.chain(), TextStyle.DIM);
        sheet.add("    ", StoryLine.of(hit.story()) + said, TextStyle.DIM);
        sheet.addBlank();
    }
}
