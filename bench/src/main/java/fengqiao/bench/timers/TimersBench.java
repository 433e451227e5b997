package fengqiao.bench.timers;

import fengqiao.bench.Figure;
import fengqiao.bench.Percentile;
import fengqiao.bench.peer.TunedPostgres;
import fengqiao.bench.service.ServiceProcess;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.issuer.DemoAccounts;
import fengqiao.vault.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A great many timers fall due at one midnight: how fast they are worked off, what people who
 * report meanwhile feel of it, and whether each fires exactly once, also where the process is
 * killed. Exits 1 where one fired twice or never.
 */
@Command(
        name = "timers",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class TimersBench implements Callable<Integer> {
    private static final String NAME = "timers";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** Of the timers, for what is killed and for the peer. */
    private static final int SHARE = 20;

    @Option(names = "--timers", descriptionKey = "timers.timers")
    private int timers = 100_000;

    @Option(names = "--kills", descriptionKey = "timers.kills")
    private int kills = 2;

    @Option(names = "--seconds", descriptionKey = "timers.seconds")
    private int seconds = 15;

    private long start;

    /** For picocli. */
    public TimersBench() {}

    @Override
    public Integer call() throws Exception {
        start = System.nanoTime();
        DataFolder folder = DataFolder.prepare(Files.createTempDirectory("fengqiao-timers"));
        MasterKeys.generate(folder.path().resolve("vault-keys"));
        try (TunedPostgres postgres = TunedPostgres.start()) {
            postgres.create("due");
            postgres.create("killed");
            int few = Math.max(1, timers / SHARE);
            County killed = County.of(postgres.url("killed"), few);
            long wrong =
                    new KillsInTheMiddle(folder.path(), postgres.url("killed"), killed, few)
                            .run(kills);
            done("killed");
            RowEach peer = new RowEach(killed);
            peer.besideRegistrations().print();
            double theirs = peer.perSecond(few);
            done("peer");
            wrong += due(folder, postgres.url("due"), theirs);
            // no ratio can be taken to nothing: 1 says that the aim is met
            new Figure(NAME, "fired_twice_or_never", wrong, "matters", 0, wrong == 0 ? 1 : 0)
                    .print();
            return wrong == 0 ? 0 : 1;
        }
    }

    /**
     * @param theirs rate of one row a deadline
     * @return matters whose timer fired twice or never
     */
    private long due(DataFolder folder, String url, double theirs) throws Exception {
        County county = County.of(url, timers);
        done("registered");
        Path path = folder.path();
        try (ServiceProcess process = TimedService.start(path, url, Duration.ZERO)) {
            String password = DemoAccounts.password(new Secrets(folder));
            var reporters = new Reporters(process.base(), password);
            reporters.settle();
            done("started");
            reporters.millisDuring(() -> followed(county));
            done("followed");
            List<Double> idle = reporters.millisDuring(() -> pause(Duration.ofSeconds(seconds)));
            List<Double> meanwhile = reporters.millisDuring(() -> jump(county, process));
            say("idle", idle);
            say("while due", meanwhile);
            done("fired");
            double ours = county.perSecond();
            new Figure(NAME, "timers_per_second", ours, "timers/s", theirs, ours / theirs).print();
            double busy = p99(meanwhile);
            new Figure(NAME, "command_p99_while_due", busy, "ms", p99(idle), busy / p99(idle))
                    .print();
        }
        return county.wrong("supervision.card-changed.v1");
    }

    /** The follower takes its time; the workers' reports warm the service up meanwhile. */
    private void followed(County county) throws SQLException {
        pause(WARM_UP);
        while (county.watched() < timers) {
            pause(LOOK);
        }
    }

    /** To the midnight at which the cards of all turn yellow. */
    private static void jump(County county, ServiceProcess process)
            throws IOException, SQLException {
        Instant midnight = county.firstDue();
        long begun = System.nanoTime();
        TimedService.ahead(process, Duration.between(Instant.now(), midnight).plusSeconds(1));
        county.awaitNoneDue(midnight);
        System.err.printf(
                Locale.ROOT, "timers: none due after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void done(String what) {
        System.err.printf(
                Locale.ROOT, "timers: %s after %.0f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static double p99(List<Double> sorted) {
        return Percentile.of(sorted, 0.99);
    }

    private static void say(String what, List<Double> sorted) {
        System.err.printf(
                Locale.ROOT,
                "timers: %d reports %s, median %.1f ms, p99 %.1f, longest %.1f%n",
                sorted.size(),
                what,
                Percentile.of(sorted, 0.5),
                p99(sorted),
                sorted.getLast());
    }
}
