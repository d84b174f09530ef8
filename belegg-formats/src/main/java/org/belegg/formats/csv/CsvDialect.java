package org.belegg.formats.csv;

import java.util.List;
import org.belegg.formats.table.Cell;

/** A way to write cells and rows. Rows end with CR LF, and a cell that needs it stands in quotation marks (RFC 4180). */
public enum CsvDialect {
    /** RFC 4180 and nothing else: commas, decimals after a full stop, each cell as it is. For programs. */
    STANDARD(',', ""),

    /**
     * For a spreadsheet program in a country that writes decimals after a comma: a byte order mark, semicolons, decimal
     * commas. A cell that the program could take for a formula is made harmless.
     */
    EXCEL(';', "\uFEFF");

    // What OWASP lists ("CSV Injection"), with the zero byte of its Application Security Verification Standard 5.0.
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";
    private static final String HARMLESS = "'";

    private final char separator;
    private final String opening;

    CsvDialect(char separator, String opening) {
        this.separator = separator;
        this.opening = opening;
    }

    /** What stands before the first row; may be empty. */
    public String opening() {
        return opening;
    }

    /** One row of texts, none of which is a number that Belegg wrote, with its line end. */
    public String textRow(List<String> cells) {
        return row(cells.stream().map(Cell::of).toList());
    }

    /** One row with its line end. */
    String row(List<Cell> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(separator);
            }
            append(this == EXCEL ? harmless(cells.get(i)) : cells.get(i).text(), row);
        }
        return row.append("\r\n").toString();
    }

    private static String harmless(Cell cell) {
        if (cell.isNumber()) {
            return cell.text().replace('.', ',');
        }
        boolean startsFormula =
                !cell.text().isEmpty() && FORMULA_STARTS.indexOf(cell.text().charAt(0)) >= 0;
        return startsFormula ? HARMLESS + cell.text() : cell.text();
    }

    private void append(String text, StringBuilder row) {
        boolean needsMarks = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n')
                || text.startsWith(" ")
                || text.endsWith(" ");
        if (!needsMarks) {
            appendEncodable(text, row);
            return;
        }
        row.append('"');
        appendEncodable(text.replace("\"", "\"\""), row);
        row.append('"');
    }

    /** Half a surrogate pair has no UTF-8, and a table has no escape for it. */
    private static void appendEncodable(String text, StringBuilder row) {
        text.codePoints()
                .forEach(codePoint ->
                        row.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint));
    }
}
