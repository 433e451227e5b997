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

    private LeftoverPostgres() {}

    static void end(Path postgres) throws IOException, InterruptedException {
        var postmaster = PostgresFiles.postmaster(postgres);
        if (postmaster.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(postmaster.get().pid()).filter(p -> serves(p, postgres));
        if (process.isPresent()) {
            LOG.warn(
                    "Ending the PostgreSQL of an instance that was killed (pid {})",
                    process.get().pid());
            stop(process.get());
        }
        // its number may belong to somebody else by now, which PostgreSQL would take for itself
        Files.deleteIfExists(PostgresFiles.pidFile(postgres));
    }

    private static boolean serves(ProcessHandle process, Path postgres) {
        boolean program =
                process.info()
                        .command()
                        .map(Path::of)
                        .map(Path::getFileName)
                        .filter(name -> name.toString().equals("postgres"))
                        .isPresent();
        boolean folder =
                process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(postgres.toString()))
                        .isPresent();
        return program && folder;
    }

    /** Fast, then immediate, then killed: each is safe, the later ones cost recovery. */
    private static void stop(ProcessHandle process) throws IOException, InterruptedException {
        if (signal(process, "-INT", FAST) || signal(process, "-QUIT", IMMEDIATE)) {
            return;
        }
        signal(process, "-KILL", IMMEDIATE);
    }

    private static boolean signal(ProcessHandle process, String signal, Duration within)
            throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("PostgreSQL (pid {}) did not end on {}", process.pid(), signal);
            return false;
        }
    }
}
