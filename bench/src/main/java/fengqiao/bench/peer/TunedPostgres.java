package fengqiao.bench.peer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for both sides, each in a database of its own: durable as in production, with
 * memory enough that no checkpoint falls into a round, and with WAL files that are written again
 * and not made anew, as in a server that has been running for a while.
 */
public final class TunedPostgres implements AutoCloseable {
    public static final String USER = "postgres";

    /** A gigabyte and a half that says nothing. */
    private static final String FILL_WAL =
            "SELECT count(pg_logical_emit_message(false, 'bench', repeat('x', 1000000)))"
                    + " FROM generate_series(1, 1500)";

    private final EmbeddedPostgres postgres;

    private TunedPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static TunedPostgres start() throws IOException, SQLException {
        TunedPostgres started =
                new TunedPostgres(
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("shared_buffers", "512MB")
                                .setServerConfig("min_wal_size", "2GB")
                                .setServerConfig("max_wal_size", "4GB")
                                .setServerConfig("wal_buffers", "16MB")
                                .start());
        started.execute(FILL_WAL, "CHECKPOINT");
        return started;
    }

    public void create(String database) throws SQLException {
        execute("CREATE DATABASE " + database);
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /** A connection with each call; statements are prepared in the server at their first use. */
    public static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(USER);
        source.setPassword(USER);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(1);
        return source;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
