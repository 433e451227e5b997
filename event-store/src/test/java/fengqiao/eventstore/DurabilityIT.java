package fengqiao.eventstore;

import static fengqiao.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StreamLoads;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Between commit and disk an event is in the table but nobody is shown it. The flush is held by a
 * lock on its row.
 */
class DurabilityIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataSource source = TestPostgres.newDatabase();
    private final EventLog log = EventLog.open(source, EventLogSettings.defaults());
    private final LogReader reader = new LogReader(source);
    private final StreamLoads loads = new StreamLoads(source, 1);

    @AfterEach
    void close() {
        loads.close();
        reader.close();
        log.close();
    }

    private static long rows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM log.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void nobodySeesAnEventBeforeItIsDurable() throws SQLException {
        log.append(Append.of(event("a", 0))).join();
        CompletableFuture<Appended> second;
        CompletableFuture<Appended> third;
        try (Connection holder = source.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM log.durable FOR UPDATE");
            second = log.append(Append.of(event("a", 1)));
            await().atMost(PATIENCE).until(() -> rows(holder) == 2);
            third = log.append(Append.of(event("b", 0)));
            await().atMost(PATIENCE).until(() -> rows(holder) == 3);

            assertThat(second).isNotDone();
            assertThat(third).isNotDone();
            assertThat(reader.head()).isEqualTo(1);
            assertThat(reader.after(0, 10)).hasSize(1);
            assertThat(reader.stream("a", 0)).hasSize(1);
            assertThat(loads.load("a", 0, 10)).hasSize(1);
            assertThat(loads.load("b", 0, 10)).isEmpty();
            assertThat(reader.scan(0, Long.MAX_VALUE, event -> {})).isEqualTo(1);
            assertThat(reader.awaitBeyond(1, Duration.ofMillis(100))).isFalse();
            holder.rollback();
        }
        assertThat(second.join().firstPosition()).isEqualTo(2);
        assertThat(third.join().firstPosition()).isEqualTo(3);
        assertThat(reader.head()).isEqualTo(3);
        assertThat(loads.load("a", 0, 1)).hasSize(1);
        assertThat(loads.load("a", 0, 10)).hasSize(2);
    }

    @Test
    void theReaderRoleReadsAllAndWritesNothing() {
        TestPostgres.execute(
                source,
                """
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'only_reading') THEN
                        CREATE ROLE only_reading LOGIN;
                    END IF;
                END $$;
                GRANT USAGE ON SCHEMA log TO only_reading;
                GRANT SELECT ON ALL TABLES IN SCHEMA log TO only_reading\
                """);
        log.append(Append.of(event("a", 0))).join();
        DataSource restricted =
                new org.postgresql.ds.PGSimpleDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        Connection connection = source.getConnection();
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("SET ROLE only_reading");
                        }
                        return connection;
                    }
                };
        try (LogReader modest = new LogReader(restricted)) {
            assertThat(modest.awaitBeyond(0, PATIENCE)).isTrue();
            assertThat(modest.after(0, 10)).hasSize(1);
            assertThat(modest.scan(0, 5, event -> {})).isEqualTo(1);
        }
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> TestPostgres.execute(restricted, "DELETE FROM log.event")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
