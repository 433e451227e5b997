package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.http.CommandJson;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.LogUnreadable;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.rule.RuleBook;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the log and keeps the table of deadlines, its own position in the same transaction:
 * commands write no timer rows (ADR 0008). Any number of instances may run it, one at a time
 * follows. It works a tenth of the time at most, unless somebody waits for it: no deadline is
 * nearer than days.
 */
final class DeadlineFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineFollower.class);
    private static final int BATCH = 1000;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int REST = 9;
    private final DataSource source;
    private final LogReader log;
    private final FollowedRows followed;
    private final DeadlineTable table = new DeadlineTable();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Thread thread;

    DeadlineFollower(DataSource source, RuleBook rules) {
        this.source = source;
        this.log = new LogReader(source);
        this.followed = new FollowedRows(log, rules, CommandJson.lenient());
        thread = Thread.ofPlatform().daemon().name("deadlines").unstarted(this::follow);
    }

    void start() {
        thread.start();
    }

    private void follow() {
        try {
            while (stop.getCount() > 0) {
                long begun = System.nanoTime();
                long read = attempt();
                long worked = System.nanoTime() - begun;
                if (read < 0) {
                    stop.await(200, TimeUnit.MILLISECONDS);
                } else {
                    rest(worked * REST);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A cold or crowded machine rests long: whoever begins to wait meanwhile ends it. */
    private void rest(long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        boolean over = false;
        while (!over && waiting.get() == 0) {
            over = System.nanoTime() - until >= 0 || stop.await(20, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * @return position reached, or -1 where nothing could be done
     */
    private long attempt() {
        try {
            long at = position();
            if (!log.awaitBeyond(at, LOOK)) {
                return -1;
            }
            return batch();
        } catch (SQLException | LogUnreadable e) {
            LOG.warn("Deadlines not followed, trying again: {}", e.getMessage());
            return -1;
        } catch (RuntimeException e) {
            LOG.error("Deadlines not followed, trying again", e);
            return -1;
        }
    }

    private long position() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return table.position(connection);
        }
    }

    /** Folds what comes next, if nobody else does. */
    private long batch() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Long at = table.tryFollow(connection);
                long reached = at == null ? -1 : fold(connection, at);
                connection.commit();
                return reached;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long fold(Connection connection, long position) throws SQLException {
        List<StoredEvent> rows = log.after(position, BATCH);
        if (rows.isEmpty()) {
            return position;
        }
        Map<String, List<FollowedRows.Told>> told = followed.told(rows);
        Map<String, Waiting> known = table.load(connection, told.keySet());
        List<Waiting> changed = new ArrayList<>();
        told.forEach((stream, events) -> {
            Waiting before = known.get(stream);
            Waiting after = followed.after(before, events);
            if (after != null && !after.equals(before)) {
                changed.add(after);
            }
        });
        table.store(connection, changed);
        long reached = rows.getLast().position();
        table.move(connection, reached);
        return reached;
    }

    /**
     * Waits until all is followed that stands in the log now, whichever instance follows.
     *
     * @return false where that took too long
     */
    boolean awaitHead(Duration atMost) throws SQLException, InterruptedException {
        long head = log.head();
        long until = System.nanoTime() + atMost.toNanos();
        waiting.incrementAndGet();
        try {
            while (position() < head) {
                if (System.nanoTime() > until || stop.await(20, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
            return true;
        } finally {
            waiting.decrementAndGet();
        }
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.close();
    }
}
