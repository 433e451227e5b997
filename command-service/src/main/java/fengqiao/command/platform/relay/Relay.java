package fengqiao.command.platform.relay;

import fengqiao.eventstore.reader.LogReader;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the log to Kafka. Any number of instances may run it, one at a time is active. Commands
 * never wait for it: it reads what is durable, and when Kafka is away it waits.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long STOP_WITHIN_MILLIS = 8_000;

    private final DataSource owner;
    private final RelaySettings settings;
    private final LogReader reader;
    private final CheckpointTable table;
    private final RelayStatus status = new RelayStatus();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private String lastComplaint = "";

    /**
     * @param owner connects as the owner of the database; three of its connections are kept
     */
    public Relay(DataSource owner, RelaySettings settings) {
        this.owner = owner;
        this.settings = settings;
        reader = new LogReader(owner);
        table = new CheckpointTable(owner, settings.topic());
        thread = Thread.ofPlatform().daemon().name("relay").unstarted(this::work);
    }

    /** Returns at once; may be called once. */
    public void start() {
        thread.start();
    }

    public RelayStatus status() {
        return status;
    }

    private void work() {
        try {
            while (stop.getCount() > 0) {
                attempt();
                if (stop.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try (RelayLock lock = RelayLock.tryTake(owner, settings.topic(), settings.lease())) {
            if (lock == null) {
                status.enter(RelayState.STANDBY, "");
                return;
            }
            status.head(reader.head());
            relay(lock);
            status.enter(RelayState.STANDBY, "");
        } catch (RelayRefused e) {
            complain(RelayState.REFUSED, e);
        } catch (SQLException | RuntimeException e) {
            complain(RelayState.WAITING, e);
        }
    }

    private void relay(RelayLock lock) throws SQLException, InterruptedException {
        try (RelayRun run = new RelayRun(settings, reader, table, lock, status)) {
            LOG.info("Relaying to {} from position {}", settings.topic(), status.position());
            lastComplaint = "";
            run.relay(stop);
        }
    }

    /** An outage is told once and not at each attempt. */
    private void complain(RelayState state, Exception problem) {
        String complaint = describe(problem, problem.getCause());
        status.enter(state, complaint);
        if (!complaint.equals(lastComplaint)) {
            LOG.warn("Relay to {} interrupted: {}", settings.topic(), complaint);
            lastComplaint = complaint;
        }
    }

    private static String describe(Exception problem, @Nullable Throwable cause) {
        String own = problem.getClass().getSimpleName() + ": " + problem.getMessage();
        return cause == null ? own : own + " (" + cause.getMessage() + ")";
    }

    /** Lets what is on its way arrive, stores how far it came and makes room for another. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reader.close();
    }
}
