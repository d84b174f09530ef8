package org.belegg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.decision.Verdict;
import org.belegg.cli.archive.EvidenceView;
import org.belegg.cli.output.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg mark}: what a person decides about a finding. */
@Command(
        name = "mark",
        header = "Decide about a finding: accept, reject, unsure, correct.",
        description = {
            "The decision is kept beside what Belegg found, with your name and the time. It hangs on the words of the "
                    + "story: when the story is read again, it goes to the finding that has them, and is kept apart when "
                    + "none has. \"undo\" takes the last decision back.",
            "To correct: speaker, stance, type or said of a statement; value, bound, counted, unit or fate of a figure; "
                    + "value of a time; name, type or identity of an entity; copy of a story."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg mark 9f3c2ab17d.a3 accept --in desk.belegg",
            "  belegg mark 9f3c2ab17d.a3 correct speaker=\"Kari Moen\" --in desk.belegg",
            "  belegg mark 9f3c2ab17d.f1 correct value=1400 bound=more_than \\",
            "      --note \"see the report\" --in desk.belegg",
            "  belegg mark 9f3c2ab17d.a3 undo --in desk.belegg",
            "  belegg mark 9f3c2ab17d correct copy=apart --in desk.belegg         it is no copy of any other story",
            "  belegg mark 9f3c2ab17d correct copy=83eb82fd8f --in desk.belegg    it is one of that story"
        })
final class MarkCommand implements Callable<Integer> {
    private static final String UNDO = "undo";

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", description = "The finding, as \"belegg find\" shows it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DECISION", description = "accept, reject, unsure, correct or undo.")
    private String decision = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "FIELD=VALUE",
            description = "Of correct: what is to stand in a field.")
    private List<String> corrections = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Mixin
    private Signer signer = new Signer();

    MarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Ruling> rulings = decision.equals(UNDO) ? List.of() : rulings();
        Signature signature = signer.signature();
        try (Archive open = archive.open(console)) {
            if (!rulings.isEmpty()) {
                mark(open, rulings, signature);
            } else if (!open.unmark(id, signature)) {
                throw new UsageException("there is no decision about " + id + " to take back");
            }
            Lookup.Found found = open.look(id);
            EvidenceView view = new EvidenceView(found.story(), console.columns(), console.coloured());
            String finding = found.finding();
            StandardOutput.print(
                    console.out(),
                    finding == null ? view.copies(open.copiesOf(found.story().key())) : view.decisions(finding));
        }
        return ExitStatus.DONE;
    }

    private void mark(Archive open, List<Ruling> rulings, Signature signature) {
        try {
            open.mark(id, rulings, signature);
        } catch (IllegalArgumentException cause) {
            throw new UsageException(String.valueOf(cause.getMessage()));
        }
    }

    private List<Ruling> rulings() {
        Verdict verdict = Verdict.ofLabel(decision)
                .orElseThrow(() ->
                        new UsageException("need accept, reject, unsure, correct or undo, got \"" + decision + "\""));
        if (verdict != Verdict.CORRECT) {
            if (!corrections.isEmpty()) {
                throw new UsageException(
                        "only correct takes FIELD=VALUE, but " + decision + " has " + corrections.get(0));
            }
            return List.of(Ruling.of(verdict, note));
        }
        if (corrections.isEmpty()) {
            throw new UsageException("say what is to be corrected, such as speaker=\"Kari Moen\"");
        }
        List<Ruling> rulings = new ArrayList<>();
        for (String correction : corrections) {
            int equals = correction.indexOf('=');
            if (equals < 1 || correction.substring(equals + 1).isBlank()) {
                throw new UsageException("need FIELD=VALUE, got \"" + correction + "\"");
            }
            rulings.add(Ruling.correction(
                    correction.substring(0, equals),
                    correction.substring(equals + 1).strip(),
                    note));
        }
        return rulings;
    }
}
