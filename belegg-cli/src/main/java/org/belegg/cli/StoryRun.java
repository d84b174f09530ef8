package org.belegg.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.cli.input.StoryInput;
import org.belegg.cli.output.Destination;
import org.belegg.cli.work.OrderedWork;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Progress;
import org.belegg.model.BeleggException;

/**
 * A run over many stories: reads them, writes the results, tells what went wrong, and says how it ended.
 *
 * @param <R> what a result is
 */
final class StoryRun<R> {
    private static final int MAX_TOLD_IDS = 5;

    private final Console console;
    private final OrderedWork<R> work;
    private final Destination<R> destination;
    private final boolean tellWarnings;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> toldIds = new HashSet<>();

    /**
     * @param tellWarnings whether to tell what was odd about the stories' bytes; not needed where the result shows it
     */
    StoryRun(Console console, OrderedWork<R> work, Destination<R> destination, boolean tellWarnings) {
        this.console = console;
        this.work = work;
        this.destination = destination;
        this.tellWarnings = tellWarnings;
    }

    /** Runs and returns the exit status. */
    int run(List<StoryInput> inputs) {
        int total = console.errIsTerminal()
                ? inputs.stream().mapToInt(StoryInput::count).sum()
                : inputs.size();
        Progress progress = new Progress(console, total, System::nanoTime);
        try {
            work.<BeleggException>run(inputs, outcome -> receive(outcome, progress));
            return end(progress, total, inputs.get(0).nothing());
        } catch (InterruptedException interrupted) {
            progress.say("interrupted after " + progress.done() + " stories; " + destination.keep());
            return ExitStatus.INTERRUPTED;
        } catch (BeleggException cause) {
            progress.erase();
            destination.discard();
            throw cause;
        }
    }

    private void receive(Outcome<R> outcome, Progress progress) {
        if (outcome instanceof Outcome.Done<R> story) {
            destination.write(story);
            if (tellWarnings) {
                story.warnings().forEach(warning -> progress.say(story.place() + ": " + warning.message()));
            }
            tellIfShared(story, progress);
            progress.addDone();
        } else if (outcome instanceof Outcome.Failed<R> failed) {
            progress.addFailed(failed.message());
        }
    }

    private void tellIfShared(Outcome.Done<R> story, Progress progress) {
        if (ids.add(story.id()) || toldIds.size() == MAX_TOLD_IDS || !toldIds.add(story.id())) {
            return;
        }
        progress.say(story.place() + ": another story has the id \"" + story.id()
                + "\" too; both are kept. Give each an id of its own.");
        if (toldIds.size() == MAX_TOLD_IDS) {
            progress.say("further shared ids are not told");
        }
    }

    private int end(Progress progress, int total, String nothing) {
        progress.erase();
        if (progress.failed() > 0 && progress.done() == 0) {
            destination.discard();
            return ExitStatus.UNREADABLE;
        }
        destination.finish();
        if (progress.failed() > 0 || (console.errIsTerminal() && total > 1)) {
            progress.say(progress.done() + " done, " + progress.failed() + " failed");
        } else if (progress.done() == 0) {
            progress.say(nothing);
        }
        return progress.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
    }
}
