package fengqiao.eventstore;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes durable what the writer has committed, and only then answers the callers. While it waits
 * for the disk the writer fills the next batch, so neither waits for the other. It never repairs:
 * on a lost connection it stops until the writer has found out what survived.
 */
final class Flusher implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Flusher.class);

    private static final long MOST_WAIT_NANOS = 2_000_000;
    private static final long STEP_NANOS = 200_000;

    private final DataSource source;
    private final WitnessPace witness;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition answered = lock.newCondition();
    private final ReentrantLock flushing = new ReentrantLock();
    private final Deque<Numbered> committed = new ArrayDeque<>();
    private final List<CompletableFuture<Void>> barriers = new ArrayList<>();
    private volatile boolean suspended;
    private boolean closed;
    private int onTheirWay;
    private @Nullable FlushSession session;

    Flusher(DataSource source, EventLogSettings settings) {
        this.source = source;
        this.witness = new WitnessPace(settings.witness(), settings.witnessEvery());
    }

    /** Takes a batch right after its commit; called in the order of the positions. */
    void committed(Numbered batch) {
        lock.lock();
        try {
            committed.add(batch);
            onTheirWay += batch.appends().size();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Completes when all committed before the call, by whomever, is durable. */
    CompletableFuture<Void> barrier() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        lock.lock();
        try {
            if (closed) {
                done.completeExceptionally(new LogClosed());
            } else {
                barriers.add(done);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
        return done;
    }

    /**
     * Waits, for a moment at most, while more appends are on their way to the disk than wait to be
     * written: a batch cut too early is small, and a small batch costs PostgreSQL nearly as much as
     * a large one.
     */
    void awaitBalance(IntSupplier waiting) throws InterruptedException {
        long left = MOST_WAIT_NANOS;
        lock.lock();
        try {
            while (left > 0 && !suspended && !closed && onTheirWay > waiting.getAsInt()) {
                long step = Math.min(left, STEP_NANOS);
                left -= step - Math.max(0, answered.awaitNanos(step));
            }
        } finally {
            lock.unlock();
        }
    }

    boolean suspended() {
        return suspended;
    }

    /** Stops flushing and hands out the batches nobody has been answered for. */
    List<Numbered> suspend() {
        suspended = true;
        flushing.lock();
        lock.lock();
        try {
            closeSession();
            List<Numbered> unanswered = new ArrayList<>(committed);
            committed.clear();
            onTheirWay = 0;
            return unanswered;
        } finally {
            lock.unlock();
            flushing.unlock();
        }
    }

    void resume() {
        lock.lock();
        try {
            suspended = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets {@link #run} end once everything handed over is flushed, or at once while suspended. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        while (awaitWork()) {
            flushing.lock();
            try {
                flushOnce();
            } finally {
                flushing.unlock();
            }
        }
        witness.last();
        closeSession();
        failRest();
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (suspended || (committed.isEmpty() && barriers.isEmpty())) {
                if (closed) {
                    return false;
                }
                changed.awaitUninterruptibly();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void flushOnce() {
        List<Numbered> batches;
        List<CompletableFuture<Void>> waiting;
        lock.lock();
        try {
            batches = new ArrayList<>(committed);
            waiting = new ArrayList<>(barriers);
        } finally {
            lock.unlock();
        }
        if (suspended || !madeDurable(batches, !waiting.isEmpty())) {
            return;
        }
        lock.lock();
        try {
            for (Numbered batch : batches) {
                committed.remove();
                onTheirWay -= batch.appends().size();
            }
            answered.signal();
            barriers.removeAll(waiting);
        } finally {
            lock.unlock();
        }
        batches.forEach(batch -> batch.appends().forEach(PendingAppend::complete));
        waiting.forEach(done -> done.complete(null));
        if (!batches.isEmpty()) {
            witness.offer(batches.getLast().head());
        }
    }

    private boolean madeDurable(List<Numbered> batches, boolean barrier) {
        try {
            FlushSession open = session;
            if (open == null) {
                open = FlushSession.open(source);
                session = open;
            }
            if (!batches.isEmpty()) {
                open.flush(batches.getLast().head());
            }
            if (barrier) {
                open.barrier();
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("Flush failed; the writer will find out what survived", e);
            closeSession();
            suspended = true;
            return false;
        }
    }

    private void closeSession() {
        FlushSession open = session;
        session = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("Closing a broken connection", e);
            }
        }
    }

    private void failRest() {
        lock.lock();
        try {
            for (Numbered batch : committed) {
                batch.appends()
                        .forEach(pending ->
                                pending.answer.completeExceptionally(new AppendFateUnknown(null)));
            }
            committed.clear();
            barriers.forEach(done -> done.completeExceptionally(new LogClosed()));
            barriers.clear();
        } finally {
            lock.unlock();
        }
    }
}
