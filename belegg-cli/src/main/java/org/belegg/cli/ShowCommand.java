package org.belegg.cli;

import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.speaker.Link;
import org.belegg.cli.archive.EvidenceView;
import org.belegg.cli.output.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code belegg show}: the evidence for one finding, or all findings of a story. */
@Command(
        name = "show",
        header = "Show the evidence for a finding.",
        description =
                "Of a finding: its words among the sentences around them, the hands it went through, the rule that "
                        + "found it, what people decided, and a line to cite it by. Of a story: all that was found in it. Of somebody "
                        + "whom a story names: with whom in other stories they are one, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg show 9f3c2ab17d.a3 --in desk.belegg    a statement",
            "  belegg show 9f3c2ab17d.f1 --in desk.belegg    a figure",
            "  belegg show 9f3c2ab17d.e1 --in desk.belegg    somebody, and the same person in other stories",
            "  belegg show 9f3c2ab17d --in desk.belegg       a story and the ids of its findings"
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "What to show: a story's key or id, or a finding in it.")
    private String id = "";

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.open(console)) {
            Lookup.Found found = open.look(id);
            EvidenceView view = new EvidenceView(found.story(), console.columns(), console.coloured());
            String finding = found.finding();
            StandardOutput.print(
                    console.out(),
                    finding == null
                            ? view.story(open.copiesOf(found.story().key()))
                            : view.finding(finding, link(open, finding)));
        }
        return ExitStatus.DONE;
    }

    private @Nullable Link link(Archive open, String finding) {
        return FindingKind.ofFinding(finding)
                .filter(kind -> kind == FindingKind.ENTITY)
                .map(entity -> open.link(id))
                .orElse(null);
    }
}
