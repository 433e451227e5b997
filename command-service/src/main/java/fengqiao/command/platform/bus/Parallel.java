package fengqiao.command.platform.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Runs many small tasks beside one another, each on a virtual thread, so that their commits meet in
 * the same group; never more at once than the bound, over all callers.
 */
public final class Parallel {
    private final Semaphore places;

    /**
     * @param most tasks at once
     */
    public Parallel(int most) {
        places = new Semaphore(most);
    }

    /** Returns when all tasks have ended; a task must catch what it can answer for. */
    public void run(List<Runnable> tasks) {
        List<Future<?>> running = new ArrayList<>(tasks.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable task : tasks) {
                places.acquireUninterruptibly();
                running.add(
                        threads.submit(() -> {
                            try {
                                task.run();
                            } finally {
                                places.release();
                            }
                        }));
            }
        }
        running.forEach(Parallel::rethrow);
    }

    private static void rethrow(Future<?> ended) {
        try {
            ended.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
