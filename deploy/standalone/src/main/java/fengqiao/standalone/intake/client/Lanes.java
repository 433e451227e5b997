package fengqiao.standalone.intake.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Several calls in flight, with the rows of a village in order: whether a report is linked to a
 * matter in hand or repeats a closed one depends on what was registered before it there.
 */
final class Lanes implements AutoCloseable {
    private final List<BlockingQueue<Pending>> queues = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ImportCalls calls;

    Lanes(int lanes, ImportCalls calls) {
        this.calls = calls;
        for (int i = 0; i < lanes; i++) {
            var queue = new ArrayBlockingQueue<Pending>(2 * ImportCalls.MOST_ROWS);
            queues.add(queue);
            threads.execute(() -> run(queue));
        }
    }

    /** Waits while its lane is full. */
    void put(Pending row) throws InterruptedException {
        queues.get(Math.floorMod(row.lane(), queues.size())).put(row);
    }

    private void run(BlockingQueue<Pending> queue) {
        @Nullable Pending left = null;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Pending> batch = new ArrayList<>();
                batch.add(left == null ? queue.take() : left);
                left = fill(batch, queue);
                send(batch);
            }
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes what waits, up to a call's limits; the row that no longer fits opens the next one. */
    private static @Nullable Pending fill(List<Pending> batch, BlockingQueue<Pending> queue) {
        long bytes = batch.getFirst().json().length;
        while (batch.size() < ImportCalls.MOST_ROWS) {
            Pending next = queue.poll();
            if (next == null) {
                return null;
            }
            bytes += next.json().length + 1;
            if (bytes > ImportCalls.MOST_BYTES) {
                return next;
            }
            batch.add(next);
        }
        return null;
    }

    /** A lane that fails tells it to whoever waits for its rows, which then stops them all. */
    private void send(List<Pending> batch) {
        try {
            calls.send(batch);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            batch.forEach(row -> row.result().completeExceptionally(e));
            throw new CancellationException();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
