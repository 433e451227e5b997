package fengqiao.eventstore.reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection listens for all who wait; a look at the row each second covers lost wake-ups and
 * outages.
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final int LOOK_MILLIS = 1000;

    private final DataSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long head;
    private boolean closed;
    private @Nullable Thread thread;

    HeadWatch(DataSource source) {
        this.source = source;
    }

    boolean awaitBeyond(long position, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            start();
            while (head <= position && left > 0 && !closed) {
                left = moved.awaitNanos(left);
            }
            return head > position;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void start() {
        if (thread == null && !closed) {
            thread = Thread.ofPlatform().daemon().name("event-log-watch").start(this::watch);
        }
    }

    private void watch() {
        while (!isClosed()) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debug("Event log unreachable, looking again", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN fengqiao_log");
        }
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            see(LogQueries.durable(connection).position());
            while (!isClosed()) {
                PGNotification[] notes = postgres.getNotifications(LOOK_MILLIS);
                if (notes == null || notes.length == 0) {
                    see(LogQueries.durable(connection).position());
                } else {
                    see(Long.parseLong(notes[notes.length - 1].getParameter()));
                }
            }
        } finally {
            try (Statement statement = connection.createStatement()) {
                statement.execute("UNLISTEN *");
            }
        }
    }

    private void see(long position) {
        lock.lock();
        try {
            if (position > head) {
                head = position;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
            while (left > 0 && !closed) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
