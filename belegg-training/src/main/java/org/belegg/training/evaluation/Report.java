package org.belegg.training.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Measurements in tables, a column a treebank: for reading in a terminal and in Markdown alike. */
public final class Report {
    private static final List<String> RELATIONS =
            List.of("SUBJ", "DOBJ", "PAR", "ADV", "PUTFYLL", "APP", "FINV", "KOORD", "ATR");

    private final Map<String, Scores> columns;
    private final StringBuilder text = new StringBuilder();

    /** A report of these measurements, by the name of the treebank, in this order. */
    public Report(Map<String, Scores> columns) {
        this.columns = columns;
    }

    /** A table of tokens a second. It differs from run to run and from machine to machine. */
    public String speed() {
        begin("tokens a second, one thread");
        row("tag, lemma, tree, names", scores -> String.format(Locale.ROOT, "%.0f", scores.speed()));
        return end();
    }

    /** A table of the tagger's scores, in per cent. */
    public String tags() {
        begin("per cent right");
        row("part of speech", scores -> percent(scores.partsOfSpeech()));
        row("part of speech and morphology", scores -> percent(scores.tags()));
        return end();
    }

    /** A table of the lemmatiser's scores, in per cent. */
    public String lemmas() {
        begin("per cent right");
        row("dictionary form", scores -> percent(scores.lemmas()));
        return end();
    }

    /** A table of the parser's scores, in per cent. */
    public String trees() {
        begin("per cent right, marks included");
        row("head", scores -> percent(scores.heads()));
        row("head and label", scores -> percent(scores.arcs()));
        for (String relation : RELATIONS) {
            row(relation + " (F1)", scores -> percent(scores.relation(relation)));
        }
        return end();
    }

    /** A table of the name finder's scores, in per cent. */
    public String names() {
        begin("F1, per cent");
        row("all, 8 types", scores -> percent(scores.names()));
        TreeSet<String> types = new TreeSet<>();
        columns.values().forEach(scores -> types.addAll(scores.nameTypes().keySet()));
        for (String type : types) {
            row(type, scores -> percent(scores.nameType(type)));
        }
        return end();
    }

    private static String percent(Agreement agreement) {
        return agreement.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", 100 * agreement.f1());
    }

    private void begin(String title) {
        text.setLength(0);
        text.append(String.format(Locale.ROOT, "| %-30s |", title));
        columns.keySet().forEach(name -> text.append(String.format(Locale.ROOT, " %8s |", name)));
        text.append("\n|").append("-".repeat(32)).append('|');
        columns.keySet().forEach(name -> text.append("-".repeat(9)).append(":|"));
        text.append('\n');
    }

    private void row(String name, Function<Scores, String> cell) {
        text.append(String.format(Locale.ROOT, "| %-30s |", name));
        columns.values().forEach(scores -> text.append(String.format(Locale.ROOT, " %8s |", cell.apply(scores))));
        text.append('\n');
    }

    private String end() {
        return text.toString();
    }
}
