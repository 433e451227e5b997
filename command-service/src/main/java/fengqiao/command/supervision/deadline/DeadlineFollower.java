package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.http.CommandJson;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.LogUnreadable;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.wire.EventTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

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
    private final RuleBook rules;
    private final DeadlineTable table = new DeadlineTable();
    private final JsonMapper json = CommandJson.lenient();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Thread thread;

    DeadlineFollower(DataSource source, RuleBook rules) {
        this.source = source;
        this.log = new LogReader(source);
        this.rules = rules;
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
        Map<String, List<Told>> byMatter = new LinkedHashMap<>();
        for (StoredEvent row : rows) {
            MatterEvent event = decode(row);
            if (event != null && !(event instanceof ReportLinked)) {
                byMatter.computeIfAbsent(row.stream(), id -> new ArrayList<>())
                        .add(new Told(event, row));
            }
        }
        Map<String, Watched> known = new HashMap<>(table.load(connection, byMatter.keySet()));
        List<Watched> changed = new ArrayList<>();
        byMatter.forEach((matter, events) -> {
            Watched before = known.get(matter);
            Watched after = folded(before, events);
            if (after != null && !after.equals(before)) {
                changed.add(after);
            }
        });
        table.store(connection, changed);
        long reached = rows.getLast().position();
        table.move(connection, reached);
        return reached;
    }

    /** An event with where and when it was written. */
    private record Told(MatterEvent event, StoredEvent row) {}

    private @Nullable Watched folded(@Nullable Watched before, List<Told> events) {
        Watched now = before;
        for (Told told : events) {
            if (now == null) {
                now = begun(told);
            }
            if (now != null) {
                now = after(now, told);
            }
        }
        return now;
    }

    private Watched after(Watched before, Told told) {
        StoredEvent row = told.row();
        return before.after(told.event(), row.type(), row.occurredAt(), row.recordedAt(), rules);
    }

    /**
     * A matter that is not in the table: a new one, or one that waited for nothing; then who has it
     * stands in its stream.
     */
    private @Nullable Watched begun(Told told) {
        if (told.event() instanceof MatterRegistered registered) {
            var matter = WatchedMatter.of(registered, told.row().occurredAt());
            return Watched.of(matter, told.row().recordedAt());
        }
        Watched now = null;
        for (StoredEvent row : log.stream(told.row().stream(), 0)) {
            MatterEvent event = decode(row);
            if (row.position() >= told.row().position()) {
                break;
            }
            if (event instanceof MatterRegistered registered) {
                var matter = WatchedMatter.of(registered, row.occurredAt());
                now = Watched.of(matter, told.row().recordedAt());
            } else if (event != null && now != null) {
                now = now.handledBy(Handler.after(event, now.unit()));
            }
        }
        return now;
    }

    private @Nullable MatterEvent decode(StoredEvent row) {
        Class<? extends DomainEvent> type = EventTypes.of(row.type());
        return type != null && MatterEvent.class.isAssignableFrom(type)
                ? (MatterEvent) json.readValue(row.payload(), type)
                : null;
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
