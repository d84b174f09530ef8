package org.belegg.bench.time;

import java.util.List;
import java.util.Locale;
import org.belegg.formats.gold.Measure;
import org.belegg.formats.gold.Score;
import org.belegg.formats.gold.ScoreCard;

/**
 * How the systems did on the stories of one folder.
 *
 * @param folder the folder's name
 * @param stories how many stories counted
 * @param leftOut how many did not, because their full date of publication is not known or they are not Norwegian
 * @param rows one a system
 */
record TimeScores(String folder, int stories, int leftOut, List<Row> rows) {
    /**
     * The scores of one system.
     *
     * @param system its name in the report
     * @param card its scores
     */
    record Row(String system, ScoreCard card) {}

    TimeScores {
        rows = List.copyOf(rows);
    }

    /** A heading and a table. */
    String toMarkdown() {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(folder).append(", ").append(stories).append(" stories");
        if (leftOut > 0) {
            page.append(" (").append(leftOut).append(" left out)");
        }
        page.append("\n\n| | spans P | R | F1 | values P | R | F1 | values right / gold / found |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Row row : rows) {
            Score values = row.card().score(Measure.TIME_VALUE);
            page.append("| ").append(row.system()).append(" | ");
            page.append(figures(row.card().score(Measure.TIME_SPAN)));
            page.append(figures(values));
            page.append(values.right()).append(" / ").append(values.gold());
            page.append(" / ").append(values.predicted()).append(" |\n");
        }
        return page.toString();
    }

    private static String figures(Score score) {
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f | ", score.precision(), score.recall(), score.f1());
    }
}
