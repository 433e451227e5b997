package fengqiao.standalone.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What we write and read inside PostgreSQL's own folder. */
final class PostgresFiles {
    static final String SUPERUSER_PASSWORD = "postgres-superuser";
    private static final Logger LOG = LoggerFactory.getLogger(PostgresFiles.class);
    private static final String FINISHED = "fengqiao-provisioned";
    private static final int PORT_LINE = 3;

    private PostgresFiles() {}

    /** The server that PostgreSQL says is running over a folder. */
    record Postmaster(long pid, @Nullable Integer port) {}

    static Path pidFile(Path postgres) {
        return postgres.resolve("postmaster.pid");
    }

    static Optional<Postmaster> postmaster(Path postgres) throws IOException {
        if (!Files.exists(pidFile(postgres))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile(postgres));
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        boolean bound = lines.size() > PORT_LINE && lines.get(PORT_LINE).matches("\\d{1,5}");
        Integer port = bound ? Integer.valueOf(lines.get(PORT_LINE)) : null;
        return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), port));
    }

    /**
     * A first start that was killed leaves a cluster nobody can use. It held nothing that anybody
     * was told is safe; still it is moved, not deleted.
     */
    static void setAsideUnfinished(Path postgres) throws IOException {
        if (Files.exists(postgres) && !Files.exists(postgres.resolve(FINISHED))) {
            Path aside =
                    postgres.resolveSibling("postgres.unfinished-" + Instant.now().toEpochMilli());
            Files.move(postgres, aside);
            LOG.warn("The first start was interrupted; its unusable rest is in {}", aside);
        }
    }

    static void markFinished(Path postgres) throws IOException {
        Path marker = postgres.resolve(FINISHED);
        if (!Files.exists(marker)) {
            Files.createFile(marker);
        }
    }

    static ProcessBuilder.Redirect startLog(Path logs) {
        return ProcessBuilder.Redirect.to(logs.resolve("postgres-start.log").toFile());
    }

    /** Written anew at each start, so that an upgrade of ours reaches folders made before it. */
    static void configure(File postgres, Path logs) {
        try {
            Path folder = postgres.toPath();
            Files.writeString(folder.resolve("postgresql.conf"), settings(logs));
            Files.writeString(
                    folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settings(Path logs) {
        String quotedLogs = logs.toString().replace("'", "''");
        return """
        # Written by Fengqiao at each start. Settings of your own go into custom.conf beside it.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        password_encryption = scram-sha-256
        full_page_writes = on
        shared_buffers = 256MB
        max_wal_size = 2GB
        checkpoint_timeout = 10min
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        logging_collector = on
        log_directory = '%s'
        log_filename = 'postgres-%%u.log'
        log_rotation_age = 1d
        log_rotation_size = 0
        log_truncate_on_rotation = on
        # statements may carry what a person wrote: none of them reaches the log file
        log_min_error_statement = panic
        log_parameter_max_length_on_error = 0
        include_if_exists = 'custom.conf'
        """
                .formatted(quotedLogs);
    }
}
