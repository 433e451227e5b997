package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of an instance that writes the log: collects what waits, stores it, and finds its
 * way back after an outage.
 */
final class LogWriter implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

    private final DataSource source;
    private final String name;
    private final EventLogSettings settings;
    private final Flusher flusher;
    private final BatchQueue queue;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable WriterSession session;
    private @Nullable BatchStore store;

    LogWriter(DataSource source, String name, EventLogSettings settings, Flusher flusher) {
        this.source = source;
        this.name = name;
        this.settings = settings;
        this.flusher = flusher;
        this.queue = new BatchQueue(settings);
    }

    boolean offer(PendingAppend pending) {
        return queue.offer(pending);
    }

    int queued() {
        return queue.size();
    }

    /** Lets {@link #run} end once the queue is stored, or at once during an outage. */
    void close() {
        closing.countDown();
    }

    /**
     * Connects, reads the head and makes it durable, so that readers see all that an earlier crash
     * has left.
     */
    void start() throws SQLException {
        LogHead head = connect(List.of());
        if (head.position() > 0) {
            flusher.committed(new Numbered(List.of(), List.of(), head));
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                List<PendingAppend> batch = queue.collect(flusher);
                if (flusher.suspended() && !recover(batch)) {
                    return;
                } else if (!batch.isEmpty() && !flusher.suspended() && !store(batch)) {
                    return;
                } else if (batch.isEmpty() && closing.getCount() == 0 && queue.idle()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            queue.refuseAll();
            disconnect();
        }
    }

    private boolean store(List<PendingAppend> batch) throws InterruptedException {
        BatchStore open = store;
        if (open == null) {
            throw new IllegalStateException("writer runs without a connection");
        }
        try {
            open.store(batch);
            return true;
        } catch (SQLException e) {
            LOG.warn("Connection of the event log lost; {} appends in doubt", batch.size(), e);
            return recover(batch);
        }
    }

    /**
     * Reconnects, asks which of the unanswered appends are in the log, and queues the others again;
     * false when closed.
     */
    private boolean recover(List<PendingAppend> inDoubt) throws InterruptedException {
        List<Numbered> unanswered = new ArrayList<>(flusher.suspend());
        if (!inDoubt.isEmpty()) {
            unanswered.add(new Numbered(inDoubt, List.of(), LogHead.EMPTY));
        }
        while (true) {
            disconnect();
            try {
                LogHead head =
                        connect(
                                unanswered.stream()
                                        .flatMap(batch -> batch.appends().stream())
                                        .filter(pending -> !pending.answer.isDone())
                                        .toList());
                flusher.resume();
                LOG.info("Event log connected again at position {}", head.position());
                return true;
            } catch (SQLException e) {
                LOG.warn("Event log still unreachable: {}", e.getMessage());
                giveUpOld(unanswered);
            }
            if (closing.await(settings.reconnectPause().toMillis(), TimeUnit.MILLISECONDS)) {
                unanswered.forEach(batch ->
                        batch.appends()
                                .forEach(pending ->
                                        pending.answer.completeExceptionally(
                                                new AppendFateUnknown(null))));
                return false;
            }
        }
    }

    /** Those sent to PostgreSQL fail as unknown, those that never were as not stored. */
    private void giveUpOld(List<Numbered> unanswered) {
        long before = System.nanoTime() - settings.outagePatience().toNanos();
        for (Numbered batch : unanswered) {
            for (PendingAppend pending : batch.appends()) {
                if (pending.offeredAt - before < 0) {
                    pending.answer.completeExceptionally(new AppendFateUnknown(null));
                }
            }
        }
        queue.giveUp(before);
    }

    private LogHead connect(List<PendingAppend> unanswered) throws SQLException {
        WriterSession open = WriterSession.open(source, name);
        try {
            LogHead head = open.turn();
            settle(unanswered, open);
            open.rollback();
            session = open;
            store = new BatchStore(open, head, settings.clock(), flusher::committed);
            return head;
        } catch (SQLException e) {
            open.close();
            throw e;
        }
    }

    /**
     * A row of ours is told from anybody else's by its hash, which binds position, content and all
     * rows before.
     */
    private void settle(List<PendingAppend> unanswered, WriterSession open) throws SQLException {
        List<Long> positions =
                unanswered.stream()
                        .map(pending -> pending.last)
                        .filter(last -> last != null)
                        .map(LogHead::position)
                        .toList();
        Map<Long, byte[]> hashes = open.hashes(positions);
        List<PendingAppend> lost = new ArrayList<>();
        for (PendingAppend pending : unanswered) {
            LogHead last = pending.last;
            if (last != null && Arrays.equals(last.hash(), hashes.get(last.position()))) {
                flusher.committed(new Numbered(List.of(pending), List.of(), last));
            } else {
                lost.add(pending);
            }
        }
        queue.first(lost);
    }

    private void disconnect() {
        WriterSession open = session;
        session = null;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("Closing a broken connection", e);
            }
        }
    }
}
