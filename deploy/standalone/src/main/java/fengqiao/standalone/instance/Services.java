package fengqiao.standalone.instance;

import fengqiao.standalone.embedded.EmbeddedNodes;
import fengqiao.standalone.embedded.KafkaNode;
import fengqiao.standalone.embedded.PostgresAccess;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import fengqiao.vault.MasterKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Both services in one Spring context, told where the embedded servers are. */
final class Services {
    private Services() {}

    /**
     * @throws Refusal where the context does not come up
     */
    static ServletWebServerApplicationContext start(
            StartOptions options, DataFolder data, EmbeddedNodes nodes) {
        var application = new SpringApplication(StandaloneApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        Map<String, Object> settings = settings(options, data, nodes);
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("standalone", settings));
            context.getBeanFactory().registerSingleton("rawDocuments", nodes.mongo().raw());
        });
        try {
            return (ServletWebServerApplicationContext)
                    application.run("--spring.config.name=standalone");
        } catch (PortInUseException e) {
            throw new Refusal(
                    e,
                    ExitCode.PORT_TAKEN,
                    "port-taken",
                    options.bind(),
                    Integer.toString(options.port()));
        } catch (RuntimeException e) {
            throw new Refusal(e, ExitCode.SERVICES_FAILED, "services-failed", data.logs());
        }
    }

    private static Map<String, Object> settings(
            StartOptions options, DataFolder data, EmbeddedNodes nodes) {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", options.bind());
        settings.put("server.port", options.port());
        settings.put("fengqiao.demo", options.demo());
        settings.put("fengqiao.data-dir", data.path().toString());
        settings.put("fengqiao.vault.key-file", vaultKeys(data).toString());
        settings.put("fengqiao.vault.erasure-register", data.path().resolve("erasures").toString());
        settings.put("fengqiao.log.witness-file", data.logHead().toString());
        settings.put("fengqiao.kafka.bootstrap-servers", nodes.kafka().bootstrapServers());
        settings.put("fengqiao.kafka.topic", KafkaNode.EVENTS);
        settings.put("fengqiao.mongo.uri", nodes.mongo().uri());
        settings.put("fengqiao.mongo.database", "fengqiao");
        settings.put("fengqiao.query.checkpoint", data.path().resolve("views").toString());
        put(settings, "fengqiao.postgres", nodes.postgres().owner());
        put(settings, "fengqiao.postgres.reader", nodes.postgres().reader());
        put(settings, "fengqiao.postgres.query", nodes.postgres().query());
        return settings;
    }

    /** Drawn at the first start; without the file nothing personal can be read again. */
    private static Path vaultKeys(DataFolder data) {
        Path file = data.secrets().resolve("vault-keys");
        if (!Files.exists(file)) {
            MasterKeys.generate(file);
        }
        return file;
    }

    private static void put(Map<String, Object> settings, String prefix, PostgresAccess access) {
        settings.put(prefix + ".url", access.url());
        settings.put(prefix + ".username", access.username());
        settings.put(prefix + ".password", access.password());
    }
}
