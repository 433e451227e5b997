package fengqiao.bench.timers;

import fengqiao.bench.peer.TunedPostgres;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.Appended;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.NewEvent;
import fengqiao.kernel.rule.LegalDay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database in which many matters were registered today, and what its timers did. */
final class County {
    private static final int AT_ONCE = 500;
    private static final int APPENDS_ON_THEIR_WAY = 16;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String DUE =
            "SELECT EXISTS (SELECT FROM command.deadline WHERE fires_at <= ?)";
    private static final String FOLLOWED =
            "SELECT position FROM command.follower WHERE name = 'deadlines'";

    /**
     * Matters of the day that fired anything else than what was expected, and others that fired.
     */
    private static final String WRONG =
            "WITH registered AS (SELECT stream FROM log.event"
                    + " WHERE type LIKE 'matter.registered.%' AND occurred_at < ?),"
                    + " fired AS (SELECT stream, string_agg(type, ' ' ORDER BY sequence) AS types"
                    + " FROM log.event WHERE type LIKE 'supervision.%' GROUP BY stream)"
                    + " SELECT count(*) FROM registered FULL JOIN fired"
                    + " ON fired.stream = 'supervision.' || registered.stream"
                    + " WHERE registered.stream IS NULL OR fired.types IS DISTINCT FROM ?";

    private static final String RATE =
            "SELECT count(*), extract(epoch FROM max(recorded_at) - min(recorded_at))"
                    + " FROM log.event WHERE type LIKE 'supervision.%'";

    private final PGSimpleDataSource source;
    private final Instant today;

    private County(PGSimpleDataSource source, Instant today) {
        this.source = source;
        this.today = today;
    }

    /** Registers so many. */
    static County of(String url, int matters) {
        County county = new County(TunedPostgres.source(url), Instant.now());
        EventLogMigrations.migrate(county.source);
        Registrations registrations = new Registrations(county.today);
        try (EventLog log = county.log()) {
            Deque<CompletableFuture<Appended>> onTheirWay = new ArrayDeque<>();
            for (int done = 0; done < matters; done += AT_ONCE) {
                List<NewEvent> events = new ArrayList<>();
                for (int i = done; i < Math.min(matters, done + AT_ONCE); i++) {
                    events.add(registrations.next());
                }
                onTheirWay.add(log.append(new Append(events, List.of())));
                if (onTheirWay.size() > APPENDS_ON_THEIR_WAY) {
                    onTheirWay.remove().join();
                }
            }
            onTheirWay.forEach(CompletableFuture::join);
        }
        return county;
    }

    EventLog log() {
        return EventLog.open(source, EventLogSettings.defaults());
    }

    PGSimpleDataSource source() {
        return source;
    }

    /** Events that stand in the log. */
    long events() throws SQLException {
        return (long) ask("SELECT position FROM log.durable", null).getFirst();
    }

    /** Matters whose next instant is known. */
    long watched() throws SQLException {
        return (long) ask("SELECT count(*) FROM command.deadline", null).getFirst();
    }

    /** When the first of them is due. */
    Instant firstDue() throws SQLException {
        var first =
                ask("SELECT extract(epoch FROM min(fires_at))::bigint FROM command.deadline", null);
        return Instant.ofEpochSecond((long) first.getFirst());
    }

    /**
     * Waits until nothing is due by then, also of what was registered while the last were worked
     * off.
     *
     * @throws IllegalStateException where that takes too long
     */
    void awaitNoneDue(Instant by) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean none = false;
        long head = Long.MAX_VALUE;
        while (!none || (long) ask(FOLLOWED, null).getFirst() < head) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still due after " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            none = !(boolean) ask(DUE, by).getFirst();
            head = none && head == Long.MAX_VALUE ? events() : head;
        }
    }

    /** Matters of today for which timers noted more, less or other than these types, in order. */
    long wrong(String... types) throws SQLException {
        Instant midnight = LegalDay.endOf(LegalDay.of(today));
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(WRONG)) {
            query.setObject(1, utc(midnight));
            query.setString(2, String.join(" ", types));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What timers noted per second, from the first to the last. */
    double perSecond() throws SQLException {
        List<Object> row = ask(RATE, null);
        return ((Number) row.get(0)).doubleValue() / ((Number) row.get(1)).doubleValue();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private List<Object> ask(String sql, @Nullable Instant at) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            if (at != null) {
                query.setObject(1, utc(at));
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getObject(i));
                }
                return values;
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
