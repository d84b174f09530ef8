package org.belegg.cli.archive;

import java.util.function.Supplier;
import org.belegg.archive.Run;
import org.belegg.archive.decision.Signature;
import org.belegg.cli.output.Destination;
import org.belegg.cli.work.Outcome;

/** An archive, each story in a transaction of its own. */
public final class ArchiveDestination implements Destination<Addition> {
    private final Run run;
    private final Supplier<Signature> signatures;
    private int added;
    private int reread;
    private int known;
    private int outdated;

    /**
     * Stories that are added by this run.
     *
     * @param signatures tells who and when, at the end
     */
    public ArchiveDestination(Run run, Supplier<Signature> signatures) {
        this.run = run;
        this.signatures = signatures;
    }

    @Override
    public void write(Outcome.Done<Addition> story) {
        Addition addition = story.result();
        if (addition.article() == null) {
            known++;
            outdated += addition.isOutdated() ? 1 : 0;
        } else if (run.put(addition.article(), story.place())) {
            added++;
        } else {
            reread++;
        }
    }

    @Override
    public void finish() {
        run.end(signatures.get(), known);
    }

    @Override
    public String keep() {
        finish();
        return "the archive has what was added";
    }

    @Override
    public void discard() {
        // What was added is whole, and stays.
    }

    /** What became of the stories, in a line. */
    public String summary() {
        StringBuilder summary = new StringBuilder(added + " added");
        if (reread > 0) {
            summary.append(", ").append(reread).append(" read again");
        }
        summary.append(", ").append(known).append(" there already");
        if (outdated > 0) {
            summary.append("; ")
                    .append(outdated)
                    .append(" of these were read by another version, --refresh reads them again");
        }
        return summary.toString();
    }
}
