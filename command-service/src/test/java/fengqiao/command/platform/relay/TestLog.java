package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.command.platform.database.CommandMigrations;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.NewEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A log of its own for each test, in one PostgreSQL. */
final class TestLog implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    final HikariDataSource source;
    private final EventLog log;
    private int appended;

    TestLog() {
        String name = "relay" + DATABASES.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        DataSource plain = SERVER.getDatabase("postgres", name);
        EventLogMigrations.migrate(plain);
        CommandMigrations.migrate(plain);
        var settings = new HikariConfig();
        settings.setDataSource(plain);
        settings.setMaximumPoolSize(10);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(300_000);
        source = new HikariDataSource(settings);
        log = EventLog.open(plain, EventLogSettings.defaults());
    }

    /** Appends events of the given counties in turn, and waits until they are durable. */
    void append(int events, String... counties) {
        List<CompletableFuture<?>> answers = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            answers.add(log.append(Append.of(event(counties[i % counties.length]))));
            if (answers.size() == 2_000) {
                answers.forEach(CompletableFuture::join);
                answers.clear();
            }
        }
        answers.forEach(CompletableFuture::join);
    }

    private NewEvent event(String county) {
        int number = appended++;
        return new NewEvent(
                UUID.randomUUID().toString(),
                "m-" + number,
                0,
                "matter",
                "matter.routed.v1",
                null,
                ("{\"number\":" + number + "}").getBytes(UTF_8),
                "{\"traceId\":\"t\",\"actor\":\"office-1\"}".getBytes(UTF_8),
                Instant.parse("2026-11-22T01:02:03.000004Z"),
                county);
    }

    /** Process of the session that holds the relay's lock and has shown a sign of life, or 0. */
    int lockHolder() {
        String sql =
                "select pid from pg_locks where locktype = 'advisory' and pid in"
                        + " (select pid from pg_stat_activity where query = 'select 1'"
                        + " and datname = current_database())";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    void execute(String sql) {
        execute(source, sql);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new AssertionError("PostgreSQL did not start", e);
        }
    }

    @Override
    public void close() {
        log.close();
        source.close();
    }
}
