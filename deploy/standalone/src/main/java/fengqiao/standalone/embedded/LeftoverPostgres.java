package fengqiao.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a JVM that was killed lives on without it. It is ended before ours starts; that
 * nobody else uses it is known, because we hold the lock of the data folder.
 */
final class LeftoverPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostgres.class);
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);

    /** How often a process that was told to end is looked at. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final ProcessHandle process;
    private final Path postgres;

    private LeftoverPostgres(ProcessHandle process, Path postgres) {
        this.process = process;
        this.postgres = postgres;
    }

    static void end(Path postgres) throws IOException, InterruptedException {
        var postmaster = PostgresFiles.postmaster(postgres);
        if (postmaster.isEmpty()) {
            return;
        }
        var leftover =
                ProcessHandle.of(postmaster.get().pid())
                        .map(process -> new LeftoverPostgres(process, postgres))
                        .filter(LeftoverPostgres::serves);
        if (leftover.isPresent()) {
            LOG.warn("Ending the PostgreSQL of a killed instance (pid {})", postmaster.get().pid());
            leftover.get().stop();
        }
        // its number may belong to somebody else by now, which PostgreSQL would take for itself
        Files.deleteIfExists(PostgresFiles.pidFile(postgres));
    }

    /** Not so once it ended, even where nobody took notice of its end. */
    private boolean serves() {
        var info = process.info();
        boolean program = info.command().filter(path -> path.endsWith("/postgres")).isPresent();
        boolean folder =
                info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(postgres.toString()))
                        .isPresent();
        return program && folder;
    }

    /** Fast, then immediate, then killed: each is safe, the later ones cost recovery. */
    private void stop() throws IOException, InterruptedException {
        if (signal("-INT", FAST) || signal("-QUIT", IMMEDIATE)) {
            return;
        }
        signal("-KILL", IMMEDIATE);
    }

    private boolean signal(String signal, Duration within)
            throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
        long giveUp = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < giveUp) {
            if (!serves() || ended()) {
                return true;
            }
        }
        LOG.warn("PostgreSQL (pid {}) did not end on {}", process.pid(), signal);
        return false;
    }

    private boolean ended() throws InterruptedException {
        try {
            process.onExit().get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }
}
