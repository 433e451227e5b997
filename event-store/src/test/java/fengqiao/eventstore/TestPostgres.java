package fengqiao.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for the whole JVM, as durable as in production; a database of its own for whoever
 * asks.
 */
final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database with the migrated schema. */
    static PGSimpleDataSource newDatabase() {
        return Sources.of(port(), newDatabaseName());
    }

    /** The same for those who hand the name on to another process. */
    static String newDatabaseName() {
        String name = "log" + DATABASES.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "CREATE DATABASE " + name);
        EventLogMigrations.migrate(Sources.of(port(), name));
        return name;
    }

    static int port() {
        return SERVER.getPort();
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
