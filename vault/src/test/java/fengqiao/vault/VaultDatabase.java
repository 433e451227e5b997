package fengqiao.vault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** One PostgreSQL for all tests of this JVM, and the event log's part of committing key rows. */
final class VaultDatabase {
    private static final EmbeddedPostgres POSTGRES = start();

    private VaultDatabase() {}

    /** Empty, migrated. */
    static DataSource fresh() throws SQLException {
        DataSource source = POSTGRES.getPostgresDatabase();
        execute(source, "drop schema if exists vault cascade");
        VaultMigrations.migrate(source);
        return source;
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Commits rows as the event log does with its side rows. */
    static void commit(DataSource source, List<KeyRow> rows) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (KeyRow row : rows) {
                try (PreparedStatement statement = connection.prepareStatement(row.sql())) {
                    for (int i = 0; i < row.values().size(); i++) {
                        statement.setObject(i + 1, row.values().get(i));
                    }
                    statement.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(3)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
