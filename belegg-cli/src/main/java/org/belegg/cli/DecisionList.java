package org.belegg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belegg.formats.LineIndex;
import org.belegg.formats.Quotation;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.belegg.model.Article;
import org.belegg.reader.Explanation;
import org.belegg.reader.evidence.Decision;

/** The decisions behind a reading, by the lines of its story, for a person to read. */
final class DecisionList {
    private static final int LONGEST_QUOTED = 80;

    private final Article article;
    private final LineIndex lines;
    private final int width;
    private final Map<Integer, List<Decision>> byLine = new TreeMap<>();

    DecisionList(Explanation explanation, int width) {
        this.article = explanation.reading().article();
        this.lines = LineIndex.of(article.text());
        this.width = width;
        for (Decision decision : explanation.decisions()) {
            byLine.computeIfAbsent(lines.lineOf(decision.span().start()), unused -> new ArrayList<>())
                    .add(decision);
        }
    }

    /** Every line that a rule looked at. */
    String all() {
        if (byLine.isEmpty()) {
            return "No rule found anything to decide in this story.\n";
        }
        Sheet sheet = new Sheet(width, false);
        byLine.forEach((line, decisions) -> add(line, decisions, sheet));
        return sheet.toString();
    }

    /**
     * One line.
     *
     * @throws UsageException when the story has no such line
     */
    String ofLine(int line) {
        if (line < 1 || line > lines.count()) {
            throw new UsageException("need a line from 1 to " + lines.count() + ", got " + line);
        }
        Sheet sheet = new Sheet(width, false);
        add(line, byLine.getOrDefault(line, List.of()), sheet);
        return sheet.toString();
    }

    private void add(int line, List<Decision> decisions, Sheet sheet) {
        sheet.add("line " + line + ": ", article.textOf(lines.span(line)), TextStyle.PLAIN);
        if (decisions.isEmpty()) {
            sheet.add("  ", "No rule found anything to decide here.", TextStyle.PLAIN);
        }
        for (Decision decision : decisions) {
            sheet.add(
                    decision.taken() ? "  taken  " : "  left   ",
                    decision.rule() + ": \"" + shortened(Quotation.onOneLine(article.textOf(decision.span()))) + "\" "
                            + decision.reason(),
                    TextStyle.PLAIN);
        }
        sheet.addBlank();
    }

    /** The first and the last words of a long stretch; the whole of it stands in the line above. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTED) {
            return words;
        }
        int first = words.lastIndexOf(' ', LONGEST_QUOTED / 2);
        int last = words.indexOf(' ', words.length() - LONGEST_QUOTED / 3);
        return first < 0 || last < 0 ? words : words.substring(0, first) + " …" + words.substring(last);
    }
}
