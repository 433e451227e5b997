package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
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
    private static final long LOOK_AROUND_MILLIS = 50;

    private final DataSource source;
    private final String name;
    private final EventLogSettings settings;
    private final Flusher flusher;
    private final ArrayBlockingQueue<PendingAppend> queue;
    private final Deque<PendingAppend> first = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable WriterSession session;
    private @Nullable BatchStore store;

    LogWriter(DataSource source, String name, EventLogSettings settings, Flusher flusher) {
        this.source = source;
        this.name = name;
        this.settings = settings;
        this.flusher = flusher;
        this.queue = new ArrayBlockingQueue<>(settings.queuedAppends());
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
                List<PendingAppend> batch = collect();
                if (flusher.suspended() && !recover(batch)) {
                    return;
                } else if (!batch.isEmpty() && !flusher.suspended() && !store(batch)) {
                    return;
                } else if (batch.isEmpty() && closing.getCount() == 0 && queue.isEmpty()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            refuseAll();
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
     * Waits for work; places in one stream never share a batch, so that the second is judged by the
     * first's fate.
     */
    private List<PendingAppend> collect() throws InterruptedException {
        List<PendingAppend> batch = new ArrayList<>();
        Set<Object> places = new HashSet<>();
        int events = 0;
        long bytes = 0;
        if (first.isEmpty()) {
            PendingAppend next = queue.poll(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS);
            if (next == null) {
                return batch;
            }
            first.add(next);
        }
        if (first.size() < settings.batchEvents()) {
            queue.drainTo(first, settings.batchEvents());
        }
        while (!first.isEmpty()) {
            PendingAppend next = first.peek();
            boolean full =
                    events + next.events() > settings.batchEvents()
                            || bytes + next.bytes > settings.batchBytes();
            if (!batch.isEmpty() && (full || !claim(next, places))) {
                break;
            }
            if (batch.isEmpty()) {
                claim(next, places);
            }
            batch.add(first.remove());
            events += next.events();
            bytes += next.bytes;
        }
        return batch;
    }

    private static boolean claim(PendingAppend next, Set<Object> places) {
        boolean free = true;
        for (NewEvent event : next.append.events()) {
            free &=
                    places.add(new Place(event.stream(), event.sequence()))
                            & places.add(event.eventId());
        }
        return free;
    }

    private record Place(String stream, long sequence) {}

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
        lost.reversed().forEach(first::addFirst);
    }

    private void refuseAll() {
        queue.drainTo(first);
        first.forEach(pending -> pending.answer.completeExceptionally(new LogClosed()));
        first.clear();
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
