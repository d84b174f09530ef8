package org.belegg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.archive.search.Hit;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Page;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.archive.tally.Report;
import org.belegg.archive.tally.Tally;
import org.belegg.cli.archive.FoundList;
import org.belegg.cli.archive.FoundRecord;
import org.belegg.cli.output.StandardOutput;
import org.belegg.formats.csv.CsvDialect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg find}: asks an archive. */
@Command(
        name = "find",
        header = "Search an archive: who said what, with which numbers.",
        description = {
            "All words must occur, in any form: ferje finds ferja and ferjene. strøm* finds what begins so, '\"i rute\"' the "
                    + "very words, 'ferje -buss' (in quotation marks) the first without the second. All filters hold "
                    + "together. Asked for a number, it lists figures, else statements.",
            "On a terminal it shows a page; in a pipe it writes every row as JSON Lines. Days are given as 2024-02, "
                    + "2024-02-10..2024-03 or 2024-03.. (from then on)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg find ferje --speaker Wang-Olsen --in desk.belegg",
            "  belegg find --speaker Sandvik --said 2024-03.. --in desk.belegg",
            "  belegg find --counted passasjerer --over 100 --in desk.belegg",
            "  belegg find \"strøm*\" --what stories --outlet Finansbladet --in desk.belegg",
            "  belegg find --stance denies --format csv --in desk.belegg > denials.csv"
        })
final class FindCommand implements Callable<Integer> {
    private static final int MOST_TALLIED = 100;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to look for.")
    private List<String> words = List.of();

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Mixin
    private SearchOptions filters = new SearchOptions();

    @Option(
            names = "--what",
            paramLabel = "KIND",
            converter = SearchOptions.WhatConverter.class,
            description = "statements, figures or stories.")
    private @Nullable What what;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = SearchOptions.OrderConverter.class,
            description = "relevance, published, said, value or story.")
    private @Nullable Order order;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "list (as it is on a terminal), jsonl (as it is in a pipe) or csv.")
    private @Nullable String format;

    @Option(
            names = "--for",
            paramLabel = "PROGRAM",
            description =
                    "Of --format csv: excel writes semicolons and a byte order mark, and makes cells harmless that "
                            + "begin as a formula.")
    private @Nullable String program;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows a page; on a terminal 20 when not given, else all.")
    private @Nullable Integer limit;

    @Option(
            names = "--copies",
            description = "Of --what stories on a terminal: a line for every copy, not one for all copies of a story.")
    private boolean copies;

    @Option(names = "--page", paramLabel = "N", description = "Which page, from 1.")
    private int page = 1;

    FindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String form = format == null ? (console.outIsTerminal() ? "list" : "jsonl") : format.toLowerCase(Locale.ROOT);
        if (program != null && !(program.equals("excel") && form.equals("csv"))) {
            throw new UsageException("--for is for --format csv, and needs excel; got \"" + program + "\"");
        }
        Search search = search(form);
        try (Archive open = archive.open(console)) {
            switch (form) {
                case "list" -> StandardOutput.print(console.out(), list(open, search));
                case "jsonl" ->
                    open.findEach(search, hit -> StandardOutput.print(console.out(), new FoundRecord(hit).json()));
                case "csv" -> writeTable(open, search);
                default -> throw new UsageException("need list, jsonl or csv, got \"" + format + "\"");
            }
        } catch (IllegalArgumentException cause) {
            throw new UsageException(String.valueOf(cause.getMessage()));
        }
        return ExitStatus.DONE;
    }

    private Search search(String form) {
        int rows = limit != null ? limit : form.equals("list") ? Search.USUAL_LIMIT : Integer.MAX_VALUE;
        if (rows < 1 || page < 1) {
            throw new UsageException("--limit and --page need a number from 1 up");
        }
        long before = (page - 1L) * rows;
        if (before > Integer.MAX_VALUE) {
            throw new UsageException("there is no page " + page);
        }
        return search().foldCopies(form.equals("list") && !copies)
                .page(rows, (int) before)
                .build();
    }

    private Search.Builder search() {
        return filters.narrow(Search.builder().words(String.join(" ", words)))
                .what(what)
                .order(order);
    }

    private String list(Archive open, Search search) {
        Page found = open.find(search);
        // At least: the copies of what other pages show come to it.
        long reports =
                found.total() + found.hits().stream().mapToLong(Hit::copies).sum();
        Tally tally = reports > MOST_TALLIED ? null : tally(open);
        return new FoundList(console.columns(), console.coloured()).of(found, tally);
    }

    /** The tally of all that was found; null where that is so much that it would take longer than the answer. */
    private @Nullable Tally tally(Archive open) {
        List<Report> reports = new ArrayList<>();
        open.findEach(
                search().page(MOST_TALLIED + 1, 0).build(), hit -> reports.add(new Report(hit.story(), hit.finding())));
        return reports.size() > MOST_TALLIED ? null : Tally.of(reports);
    }

    private void writeTable(Archive open, Search search) {
        CsvDialect dialect = program == null ? CsvDialect.STANDARD : CsvDialect.EXCEL;
        StandardOutput.print(console.out(), dialect.opening() + dialect.textRow(FoundRecord.COLUMNS));
        open.findEach(
                search, hit -> StandardOutput.print(console.out(), dialect.textRow(new FoundRecord(hit).cells())));
    }
}
