package fengqiao.command.platform.timer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the timed work of this instance with db-scheduler: one row a work, not one a deadline. The
 * row is locked by whoever runs it, wakes at the time the work named, and is taken over from an
 * instance that gives no sign of life.
 */
public final class Timers implements AutoCloseable {
    private static final String TABLE = "command.scheduled_tasks";
    private static final String ALL = "all";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private final Scheduler scheduler;
    private final InstantSource time;
    private final Duration look;

    /**
     * @param source a pool of its own
     * @param works one thread each
     */
    public Timers(
            DataSource source,
            List<? extends TimedWork> works,
            TimerSettings settings,
            InstantSource time) {
        this.time = time;
        this.look = settings.look();
        List<Task<?>> tasks = new ArrayList<>();
        for (TimedWork work : works) {
            tasks.add(task(work));
        }
        scheduler =
                Scheduler.create(source, List.of())
                        .startTasks(starting(tasks))
                        .tableName(TABLE)
                        .threads(Math.max(1, works.size()))
                        .pollingInterval(settings.polling())
                        .heartbeatInterval(settings.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(Duration.ofSeconds(5))
                        .build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every custom task starts by itself
    private static List starting(List<Task<?>> tasks) {
        return tasks;
    }

    private Task<Void> task(TimedWork work) {
        return Tasks.custom(work.name(), Void.class)
                .scheduleOnStartup(ALL, null, now -> now)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Instant now = time.instant();
                    Duration wait = Duration.between(now, work.run(now));
                    return again(wait.isNegative() ? Duration.ZERO : wait);
                });
    }

    private CompletionHandler<Void> again(Duration wait) {
        Duration next = wait.compareTo(look) < 0 ? wait : look;
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(next));
    }

    public void start() {
        scheduler.start();
    }

    /** Lets a work look at once, unless it runs already. */
    public void wake(String work) {
        scheduler.reschedule(TaskInstanceId.of(work, ALL), Instant.EPOCH);
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
