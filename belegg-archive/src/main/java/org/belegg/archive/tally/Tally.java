package org.belegg.archive.tally;

import java.util.Collection;

/**
 * How much some reports weigh.
 *
 * @param reports statements, figures or whole stories
 * @param stories that they stand in; copies are stories of their own
 * @param outlets that published these; a story whose outlet is not known adds none
 * @param origins that they go back to and that do not depend on each other as far as their words tell; see {@link Origin}
 */
public record Tally(int reports, int stories, int outlets, int origins) {
    public Tally {
        if (reports < 0 || stories < 0 || outlets < 0 || origins < 0 || stories > reports || origins > reports) {
            throw new IllegalArgumentException("need no more stories or origins than reports, got " + reports
                    + " reports, " + stories + " stories, " + outlets + " outlets, " + origins + " origins");
        }
    }

    /** The tally of some reports, in any order; of none, nothing but zeros. */
    public static Tally of(Collection<Report> reports) {
        Tallying tallying = new Tallying();
        reports.forEach(tallying::add);
        return tallying.tally();
    }

    /** For a person: {@code "4 reports in 3 stories, 2 outlets, 1 origin"}; where no outlet is known, it says so. */
    public String words() {
        return counted(reports, "report") + " in " + (stories == 1 ? "1 story" : stories + " stories") + ", "
                + (outlets == 0 ? "no known outlet" : counted(outlets, "outlet")) + ", " + counted(origins, "origin");
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
