package fengqiao.standalone.intake.client;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead of the answers, by a bounded number of rows: each goes to its lane and into the queue
 * in which they are answered.
 */
final class Reader implements AutoCloseable {
    private static final int MOST_AHEAD = 8_192;
    private static final Pending END =
            new Pending(
                    -1,
                    "",
                    0,
                    new byte[0],
                    CompletableFuture.completedFuture(new RowResult(Outcome.ALREADY, List.of())));

    private final BlockingQueue<Pending> ordered = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Feed feed;
    private final Lanes lanes;
    private final long after;
    private final Thread thread;
    private volatile @Nullable RuntimeException failure;

    /**
     * @param after rows up to this one are read, for the sake of repeated numbers, and not sent
     */
    Reader(Feed feed, Lanes lanes, long after) {
        this.feed = feed;
        this.lanes = lanes;
        this.after = after;
        this.thread = Thread.ofVirtual().name("import-reader").start(this::run);
    }

    private void run() {
        try {
            for (Pending row = feed.next(); row != null; row = feed.next()) {
                if (row.number() > after) {
                    ordered.put(row);
                    if (!row.result().isDone()) {
                        lanes.put(row);
                    }
                }
            }
        } catch (InterruptedException e) {
            return;
        } catch (RuntimeException e) {
            failure = e;
        }
        end();
    }

    private void end() {
        try {
            ordered.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next row in the order of the source, or null after the last.
     *
     * @throws RuntimeException what ended the reading early, once all rows before it were taken
     */
    @Nullable Pending take() {
        try {
            Pending next = ordered.take();
            if (!next.equals(END)) {
                return next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        RuntimeException reason = failure;
        if (reason != null) {
            throw reason;
        }
        return null;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        feed.close();
    }
}
