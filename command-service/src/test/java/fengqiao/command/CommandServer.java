package fengqiao.command;

import fengqiao.vault.MasterKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The command side on a real port, over a real PostgreSQL with the disk waited for. */
final class CommandServer implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = postgres();
    private final String database;
    private final Path keys;
    private final Map<String, Object> more;
    private ServletWebServerApplicationContext context;

    private CommandServer(String database, Path keys, Map<String, Object> more) {
        this.database = database;
        this.keys = keys;
        this.more = more;
        this.context = start();
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over a database of its own. */
    static CommandServer fresh() {
        return fresh(Map.of());
    }

    /** The same with further settings. */
    static CommandServer fresh(Map<String, Object> more) {
        String name = "command" + DATABASES.incrementAndGet();
        try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            Path keys = Files.createTempDirectory("fengqiao").resolve("keys");
            MasterKeys.generate(keys);
            return new CommandServer(name, keys, more);
        } catch (SQLException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A further instance over the same database. */
    CommandServer another(Map<String, Object> settings) {
        return new CommandServer(database, keys, settings);
    }

    private ServletWebServerApplicationContext start() {
        Map<String, Object> settings = settings();
        var application = new SpringApplication(CommandApplication.class);
        application.addInitializers(starting ->
                starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test", settings)));
        return (ServletWebServerApplicationContext) application.run();
    }

    /** What an instance over this database is started with. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("spring.threads.virtual.enabled", true);
        settings.put(
                "fengqiao.postgres.url",
                "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + database);
        settings.put("fengqiao.postgres.username", "postgres");
        settings.put("fengqiao.postgres.password", "postgres");
        settings.put("fengqiao.vault.key-file", keys.toString());
        settings.put("springdoc.api-docs.version", "openapi_3_1");
        settings.putAll(more);
        return settings;
    }

    /** Stops and starts over the same database. */
    void restart() {
        restart(() -> {});
    }

    /** The same, with something that happens while nothing runs. */
    void restart(Runnable meanwhile) {
        context.close();
        meanwhile.run();
        context = start();
    }

    int port() {
        return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
