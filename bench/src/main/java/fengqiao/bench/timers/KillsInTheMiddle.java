package fengqiao.bench.timers;

import fengqiao.bench.service.ServiceProcess;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Processes that are killed while they work off what is due, one after the other. */
final class KillsInTheMiddle {
    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int TIMERS_A_MATTER = 3;

    private final Path folder;
    private final String url;
    private final County county;
    private final int matters;

    /**
     * @param matters registered in that county
     */
    KillsInTheMiddle(Path folder, String url, County county, int matters) {
        this.folder = folder;
        this.url = url;
        this.county = county;
        this.matters = matters;
    }

    /**
     * Kills so many, lets the next one come to its end, and compares.
     *
     * @return matters of which a timer fired twice, never, or out of order
     */
    long run(int kills) throws Exception {
        long registered = county.events();
        long timers = (long) TIMERS_A_MATTER * matters;
        for (int kill = 1; kill <= kills; kill++) {
            try (ServiceProcess process = TimedService.start(folder, url, AHEAD)) {
                awaitEvents(registered + timers * kill / (kills + 1));
                process.kill();
            }
            System.err.printf(
                    Locale.ROOT,
                    "timers kill %d: after %d of %d%n",
                    kill,
                    county.events() - registered,
                    timers);
        }
        try (ServiceProcess last = TimedService.start(folder, url, AHEAD)) {
            awaitEvents(registered + timers);
            county.awaitNoneDue(Instant.now().plus(AHEAD));
        }
        return county.wrong(
                "supervision.card-changed.v1",
                "supervision.deadline-missed.v1",
                "supervision.card-changed.v1");
    }

    private void awaitEvents(long events) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (county.events() < events) {
            if (System.nanoTime() > end) {
                return; // whatever never fired is counted at the end
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
