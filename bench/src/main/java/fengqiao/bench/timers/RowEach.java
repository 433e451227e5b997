package fengqiao.bench.timers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.bench.Callers;
import fengqiao.bench.Duel;
import fengqiao.bench.Figure;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.SideRow;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * What was not built: one row of db-scheduler a deadline, written in the commit of the event that
 * starts the clock.
 */
final class RowEach {
    private static final int AT_ONCE = 16;
    private static final int CALLERS = 64;
    private static final int CONNECTIONS = 20;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TABLE = "public.row_each";
    private static final String TASK = "deadline";

    /** About the size of the event our timers note. */
    private static final byte[] NOTED = "{\"card\":\"YELLOW\"}".repeat(16).getBytes(UTF_8);

    private static final String ROW =
            "INSERT INTO public.row_each (task_name, task_instance, execution_time, picked,"
                    + " version) VALUES ('deadline', ?, ?, false, 1)";

    private final County county;
    private final Registrations registrations = new Registrations(Instant.now());

    /**
     * @param county whose database has the tables of the command service
     */
    RowEach(County county) throws SQLException {
        this.county = county;
        county.execute("CREATE TABLE " + TABLE + " (LIKE command.scheduled_tasks INCLUDING ALL)");
    }

    /** Registrations without such a row beside the same with one. */
    Figure besideRegistrations() throws ExecutionException, InterruptedException {
        try (EventLog log = county.log()) {
            return new Duel("timers", ROUNDS, ROUND)
                    .measure(
                            "registrations_without_timer_row",
                            "registrations/s",
                            time -> Callers.perSecond(CALLERS, time, () -> plain(log)),
                            time -> Callers.perSecond(CALLERS, time, () -> withRow(log)));
        }
    }

    private void plain(EventLog log) {
        log.append(new Append(List.of(registrations.next()), List.of())).join();
    }

    private void withRow(EventLog log) {
        NewEvent event = registrations.next();
        Instant due = Instant.now().plus(Duration.ofDays(5));
        var row = SideRow.of(ROW, event.stream(), due);
        log.append(new Append(List.of(event), List.of(row))).join();
    }

    /** Timers per second where so many rows are due and each notes one event. */
    double perSecond(int timers) throws SQLException, InterruptedException {
        county.execute("TRUNCATE " + TABLE);
        county.execute(
                "INSERT INTO public.row_each (task_name, task_instance, execution_time, picked,"
                        + " version) SELECT 'deadline', 't-' || n, now() - interval '1 hour',"
                        + " false, 1 FROM generate_series(1, "
                        + timers
                        + ") n");
        var left = new CountDownLatch(timers);
        try (EventLog log = county.log();
                HikariDataSource pool = pool()) {
            OneTimeTask<Void> task =
                    Tasks.oneTime(TASK, Void.class)
                            .execute((instance, context) -> {
                                log.append(new Append(List.of(noted()), List.of())).join();
                                left.countDown();
                            });
            Scheduler scheduler =
                    Scheduler.create(pool, task)
                            .tableName(TABLE)
                            .threads(AT_ONCE)
                            .pollUsingLockAndFetch(0.5, 4.0)
                            .pollingInterval(Duration.ofMillis(100))
                            .build();
            long begun = System.nanoTime();
            scheduler.start();
            boolean done = left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            double seconds = (System.nanoTime() - begun) / 1e9;
            scheduler.stop();
            return done ? timers / seconds : (timers - left.getCount()) / seconds;
        }
    }

    private NewEvent noted() {
        String stream = "row-each." + UUID.randomUUID();
        return registrations.event(stream, "Watch", "supervision.card-changed.v1", NOTED);
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(county.source());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
