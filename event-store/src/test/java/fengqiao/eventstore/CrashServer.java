package fengqiao.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL that may be killed the hard way and started again on its data. */
final class CrashServer implements AutoCloseable {

    private final Path data;
    private final int port = freePort();
    private EmbeddedPostgres postgres;

    CrashServer(Path data) {
        this.data = data;
        this.postgres = start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource source() {
        return Sources.of(port, "postgres");
    }

    /** SIGKILL to the postmaster and all of its children. */
    void kill() {
        try {
            long pid =
                    Long.parseLong(
                            Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
            children.forEach(child -> child.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restart() throws IOException {
        postgres.close();
        postgres = start();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
