package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.database.DatabaseUnavailable;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.platform.timer.TimedWork;
import fengqiao.command.platform.timer.TimerSettings;
import fengqiao.command.refusal.Refused;
import fengqiao.command.supervision.WatchRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes what is due, instant by instant: what a sleep or a jump of the clock left behind comes in
 * the order in which it fell due. Killed in the middle, it is done again from the table, and what
 * was noted already is known by its timer.
 */
final class DueDeadlines implements TimedWork {
    static final String NAME = "deadlines";
    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);
    private static final String SCOPE = "timer";
    private static final String ACTOR = "timer";
    private static final int CHUNK = 1024;
    private static final int AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final Duration FAR = Duration.ofDays(1);
    private final DataSource source;
    private final DeadlineFollower follower;
    private final CommandGate gate;
    private final TimerSettings settings;
    private final DeadlineTable table = new DeadlineTable();
    private final Parallel parallel = new Parallel(AT_ONCE);

    DueDeadlines(
            DataSource source,
            DeadlineFollower follower,
            CommandGate gate,
            TimerSettings settings) {
        this.source = source;
        this.follower = follower;
        this.gate = gate;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Instant run(Instant now) {
        try {
            Instant until = now.minus(settings.grace());
            if (due(until).isEmpty()) {
                return next(now);
            }
            if (!follower.awaitHead(PATIENCE)) {
                return now.plus(SOON);
            }
            DeadlineTable.Due due = due(until);
            while (!due.isEmpty()) {
                if (!fire(due, now)) {
                    return now.plus(SOON);
                }
                due = due(until);
            }
            return next(now);
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines unreadable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return now.plus(SOON);
        }
    }

    private DeadlineTable.Due due(Instant until) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return table.due(connection, until, CHUNK);
        }
    }

    private Instant next(Instant now) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Instant next = table.next(connection);
            return next == null ? now.plus(FAR) : next.plus(settings.grace());
        }
    }

    /**
     * @return false where the log takes nothing more just now
     */
    private boolean fire(DeadlineTable.Due due, Instant now) throws SQLException {
        List<Firing> noted = Collections.synchronizedList(new ArrayList<>());
        List<String> failed = Collections.synchronizedList(new ArrayList<>(due.unreadable()));
        List<Runnable> tasks = new ArrayList<>();
        for (DeadlineTable.Row row : due.rows().values()) {
            Waiting one = row.waiting();
            Instant at = one.firesAt();
            if (at != null) {
                Firing firing = one.firing(at);
                tasks.add(() -> note(firing, noted, failed));
            }
        }
        parallel.run(tasks);
        store(noted, failed, due.rows(), now);
        return noted.size() + failed.size() == tasks.size() + due.unreadable().size()
                && !Thread.interrupted();
    }

    private void note(Firing firing, List<Firing> noted, List<String> failed) {
        try {
            for (Firing.Step step : firing.steps()) {
                issue(step, firing);
            }
            noted.add(firing);
        } catch (Refused refused) {
            if (refused.refusal().code().status() == 503) {
                return; // stays due, and is tried again soon
            }
            LOG.error(
                    "Deadline of {} refused: {}",
                    firing.of().stream(),
                    refused.refusal().code().code());
            failed.add(firing.of().stream());
        } catch (DatabaseUnavailable e) {
            LOG.warn("PostgreSQL does not answer; deadlines are tried again soon", e);
        } catch (RuntimeException e) {
            LOG.error("Deadline of {} not noted", firing.of().stream(), e);
            failed.add(firing.of().stream());
        }
    }

    private void issue(Firing.Step step, Firing firing) {
        var county = firing.of().region().county();
        var caller = new Caller(ACTOR, Set.of(), county, null, null);
        var key = new CommandKey(SCOPE, step.timer(), new byte[0]);
        var issue = new Issue(caller, new Occurrence(firing.at(), false), key, null);
        try {
            gate.issue(step.command(), issue, RecordAnswer.class);
        } catch (Refused refused) {
            if (refused.refusal().code() != WatchRule.KNOWN) {
                throw refused;
            }
        }
    }

    /** What was noted is so, whatever the follower has read meanwhile. */
    private void store(
            List<Firing> noted,
            List<String> failed,
            Map<String, DeadlineTable.Row> before,
            Instant now)
            throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                table.hold(connection);
                List<String> ids = noted.stream().map(one -> one.of().stream()).toList();
                Map<String, Waiting> current = table.load(connection, ids, before);
                List<Waiting> after = new ArrayList<>();
                for (Firing firing : noted) {
                    Waiting one = current.get(firing.of().stream());
                    if (one != null) {
                        after.add(firing.after(one));
                    }
                }
                table.store(connection, after);
                table.defer(connection, failed, now.plus(LATER));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
