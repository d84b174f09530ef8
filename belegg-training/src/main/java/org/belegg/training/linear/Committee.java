package org.belegg.training.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.belegg.language.linear.LearningModel;
import org.belegg.model.BeleggException;

/**
 * Several learners of the same thing, which meet the lessons in different orders. The sum of their weights errs less often
 * than any one of them and costs no more to use. As many work at the same time as there are processors; who is
 * ready first makes no difference.
 */
public final class Committee {
    private Committee() {}

    /**
     * The sum of what the learners learn.
     *
     * @param size how many learners
     * @param learner learns with the number of the learner, from 0
     */
    public static LearningModel learn(int size, IntFunction<LearningModel> learner) {
        List<Callable<LearningModel>> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = i;
            tasks.add(() -> learner.apply(number));
        }
        List<LearningModel> models = together(tasks);
        LearningModel sum = models.get(0);
        models.subList(1, size).forEach(sum::add);
        return sum;
    }

    /** Does these tasks at the same time, as far as there are processors; their results in the tasks' order. */
    public static <T> List<T> together(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(tasks.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<T> results = new ArrayList<>(tasks.size());
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a learner failed", cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new BeleggException("Training was interrupted. Start it again.", cause);
        } finally {
            threads.shutdownNow();
        }
    }
}
