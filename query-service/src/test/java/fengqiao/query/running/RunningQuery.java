package fengqiao.query.running;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import fengqiao.kernel.Recorded;
import fengqiao.query.QueryMigrations;
import fengqiao.vault.MasterKeys;
import fengqiao.vault.VaultMigrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side with all it lives on, begun on a log that has events already. */
final class RunningQuery implements AutoCloseable {
    private final EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setPGStartupWait(TestClient.PATIENCE).start();
    private final TestKafka kafka = new TestKafka();
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final TestLog log;
    private final ConfigurableApplicationContext context;

    RunningQuery(List<Recorded<?>> before) throws Exception {
        mongo.bind("127.0.0.1", 0);
        log = new TestLog(database(), kafka.bootstrap());
        VaultMigrations.migrate(database());
        QueryMigrations.migrate(database());
        log.append(before);
        log.relay();
        SpringApplication application = new SpringApplication(QueryApplication.class);
        application.setDefaultProperties(settings());
        context = application.run();
    }

    TestLog log() {
        return log;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    private Map<String, Object> settings() throws Exception {
        Path keys = Files.createTempDirectory("query-keys").resolve("keys");
        MasterKeys.generate(keys);
        String url = postgres.getJdbcUrl("postgres", "postgres");
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        for (String role : List.of("reader", "query")) {
            settings.put("fengqiao.postgres." + role + ".url", url);
            settings.put("fengqiao.postgres." + role + ".username", "postgres");
            settings.put("fengqiao.postgres." + role + ".password", "postgres");
        }
        settings.put("fengqiao.kafka.bootstrap-servers", kafka.bootstrap());
        settings.put(
                "fengqiao.mongo.uri",
                "mongodb://127.0.0.1:" + mongo.getLocalAddress().getPort() + "/");
        settings.put("fengqiao.public.boards-per-minute", BoardsOverHttp.MOST);
        settings.put("fengqiao.vault.key-file", keys.toString());
        settings.put("springdoc.api-docs.version", "openapi_3_1");
        settings.put("spring.mvc.problemdetails.enabled", true);
        return settings;
    }

    @Override
    public void close() throws Exception {
        context.close();
        log.close();
        mongo.shutdownNow();
        kafka.close();
        postgres.close();
    }
}
