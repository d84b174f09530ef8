package org.belegg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belegg.cli.output.StandardOutput;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.belegg.model.Language;
import org.belegg.reader.ArticleReader;
import org.belegg.reader.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg list}: what there is. */
@Command(
        name = "list",
        header = "List languages, formats or rules, or show the schema of the JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg list formats",
            "  belegg list rules                           each with what it finds",
            "  belegg list rules --examples                and with sentences in which it does and does not",
            "  belegg list schema > reading.schema.json    the JSON Schema of a line of --format jsonl"
        })
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "languages|formats|rules|schema", description = "What to list.")
    private String subject = "";

    @Option(names = "--examples", description = "With the rules' examples and counter-examples.")
    private boolean examples;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (subject.equals("schema")) {
            StandardOutput.print(console.out(), JsonLinesFormat.schema());
            return ExitStatus.DONE;
        }
        Sheet sheet = new Sheet(console.columns(), false);
        switch (subject) {
            case "languages" -> addLanguages(sheet);
            case "formats" -> addFormats(sheet);
            case "rules" -> ArticleReader.rules().forEach(rule -> addRule(rule, sheet));
            default -> throw new UsageException("need languages, formats, rules or schema, got \"" + subject + "\"");
        }
        StandardOutput.print(console.out(), sheet.toString());
        return ExitStatus.DONE;
    }

    private static void addLanguages(Sheet sheet) {
        for (Language language : Language.values()) {
            String name = switch (language) {
                case NB -> "Norwegian Bokmål";
                case NN -> "Norwegian Nynorsk";
                case EN -> "English, as far as it goes: quotations and reporting verbs";
            };
            sheet.add(language.code() + "  ", name, TextStyle.PLAIN);
        }
    }

    private static void addFormats(Sheet sheet) {
        for (Format format : Format.values()) {
            sheet.add(
                    String.format(java.util.Locale.ROOT, "%-14s", format.label()),
                    format.description(),
                    TextStyle.PLAIN);
        }
    }

    private void addRule(Rule rule, Sheet sheet) {
        sheet.add("", rule.id(), TextStyle.PLAIN);
        sheet.add("    ", rule.description(), TextStyle.PLAIN);
        if (examples) {
            List<String> all = new ArrayList<>();
            rule.examples().forEach(example -> all.add("finds:  " + example));
            rule.counterExamples().forEach(example -> all.add("leaves: " + example));
            all.forEach(example -> sheet.add("    ", example, TextStyle.PLAIN));
        }
    }
}
