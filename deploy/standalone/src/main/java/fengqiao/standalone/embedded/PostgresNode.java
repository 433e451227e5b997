package fengqiao.standalone.embedded;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.OwnerOnly;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server on a random loopback port over {@code <data>/postgres}, durable: what a
 * commit acknowledged outlives {@code kill -9} of this JVM, of the server, and a power cut.
 *
 * <p>Should the server die, it is started again on the same port, so that pools reconnect.
 */
public final class PostgresNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresNode.class);

    /** Longer than replaying the write-ahead log between two checkpoints takes on a slow disk. */
    private static final Duration RECOVER_WITHIN = Duration.ofMinutes(3);

    private final DataFolder data;
    private final String superuserPassword;
    private final PostgresRoles roles;
    private final int port = FreePort.one();
    private final ReentrantLock lifecycle = new ReentrantLock();
    private EmbeddedPostgres server;
    private boolean closed;

    private PostgresNode(DataFolder data) throws IOException, SQLException {
        var secrets = new Secrets(data);
        this.data = data;
        this.superuserPassword = secrets.password(PostgresFiles.SUPERUSER_PASSWORD);
        this.roles = PostgresRoles.of(secrets);
        this.server = launch();
    }

    /**
     * Starts the server, after ending one that a killed JVM left behind.
     *
     * @throws Refusal where user namespaces are needed and blocked, or the server does not start
     */
    public static PostgresNode start(DataFolder data) {
        UserNamespaces.require();
        try {
            LeftoverPostgres.end(data.postgres());
            PostgresFiles.setAsideUnfinished(data.postgres());
            var node = new PostgresNode(data);
            node.provision();
            node.watch();
            return node;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e, data);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw failed(e, data);
        }
    }

    private static Refusal failed(Exception cause, DataFolder data) {
        return new Refusal(
                cause, ExitCode.ENGINE_FAILED, "engine-failed", "PostgreSQL", data.logs());
    }

    private EmbeddedPostgres launch() throws IOException {
        EmbeddedPostgres launched = settings().start();
        // the library lets every user of the machine write where the programs are
        OwnerOnly.close(data.engine());
        return launched;
    }

    private EmbeddedPostgres.Builder settings() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.engine().toFile())
                .setDataDirectory(data.postgres())
                .setDataDirectoryCustomizer(folder -> PostgresFiles.configure(folder, data.logs()))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(RECOVER_WITHIN)
                .setOutputRedirector(PostgresFiles.startLog(data.logs()))
                // these reach initdb: no moment in which loopback is trusted without a password,
                // and an order of text that does not change with the machine's C library
                .setLocaleConfig(
                        "pwfile",
                        data.secrets().resolve(PostgresFiles.SUPERUSER_PASSWORD).toString())
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", superuserPassword)
                // the library turns both off, on the command line, where only itself can be
                // overruled
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
    }

    private void provision() throws SQLException, IOException {
        var postgres = server.getPostgresDatabase();
        Durability.require(postgres);
        roles.create(postgres);
        PostgresFiles.markFinished(data.postgres());
    }

    private void watch() throws IOException {
        long pid = PostgresFiles.postmaster(data.postgres()).orElseThrow().pid();
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().thenRun(this::restart));
    }

    private void restart() {
        lifecycle.lock();
        try {
            if (closed) {
                return;
            }
            LOG.error("PostgreSQL ended unasked; it is started again on port {}", port);
            server.close();
            LeftoverPostgres.end(data.postgres());
            server = launch();
            watch();
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be started again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lifecycle.unlock();
        }
    }

    /** Owns and migrates every schema; the command side. */
    public PostgresAccess owner() {
        return access(roles.owner());
    }

    /** May read the log, and nothing else. */
    public PostgresAccess reader() {
        return access(roles.reader());
    }

    /** The query side's own. */
    public PostgresAccess query() {
        return access(roles.query());
    }

    /** For tests and benchmarks that make databases of their own. */
    public PostgresAccess superuser() {
        return new PostgresAccess(url("postgres"), "postgres", superuserPassword);
    }

    private PostgresAccess access(PostgresRoles.Role role) {
        return new PostgresAccess(url(PostgresRoles.DATABASE), role.name(), role.password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        lifecycle.lock();
        try {
            if (!closed) {
                closed = true;
                server.close();
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL did not stop cleanly; the next start recovers it", e);
        } finally {
            lifecycle.unlock();
        }
    }
}
