package org.belegg.cli.archive;

import java.util.function.Supplier;
import org.belegg.archive.Run;
import org.belegg.archive.article.Kept;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.decision.Signature;
import org.belegg.cli.output.Destination;
import org.belegg.cli.work.Outcome;
import org.jspecify.annotations.Nullable;

/** An archive, each story in a transaction of its own. */
public final class ArchiveDestination implements Destination<Addition> {
    private final Run run;
    private final boolean isRefresh;
    private final Supplier<Signature> signatures;
    private int added;
    private int reread;
    private int known;
    private int outdated;

    /**
     * Stories that are added by this run.
     *
     * @param isRefresh whether stories that are there get new readings
     * @param signatures tells who and when, at the end
     */
    public ArchiveDestination(Run run, boolean isRefresh, Supplier<Signature> signatures) {
        this.run = run;
        this.isRefresh = isRefresh;
        this.signatures = signatures;
    }

    @Override
    public void write(Outcome.Done<Addition> story) {
        Addition addition = story.result();
        switch (kept(addition.article(), story.place())) {
            case ADDED -> added++;
            case REREAD -> reread++;
            case KNOWN -> {
                known++;
                outdated += addition.isOutdated() ? 1 : 0;
            }
        }
    }

    private Kept kept(@Nullable NewArticle article, String place) {
        if (article == null) {
            return Kept.KNOWN;
        }
        return isRefresh ? run.refresh(article, place) : run.put(article, place);
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
