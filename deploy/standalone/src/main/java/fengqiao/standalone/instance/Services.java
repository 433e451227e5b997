package fengqiao.standalone.instance;

import fengqiao.query.platform.mongo.RawDocuments;
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
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
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
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new LateSettings(ofServers(nodes)));
            sources.addFirst(new MapPropertySource("standalone", settings));
            ((GenericApplicationContext) context)
                    .registerBean("rawDocuments", RawDocuments.class, () -> nodes.mongo().raw());
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
            throw refusal(e, data);
        }
    }

    /** What a server refused, if that is why; the context wraps it. */
    static Refusal refusal(RuntimeException failure, DataFolder data) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .orElseGet(() ->
                        new Refusal(
                                failure, ExitCode.SERVICES_FAILED, "services-failed", data.logs()));
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
        settings.put("fengqiao.kafka.bootstrap-servers", nodes.bootstrapServers());
        settings.put("fengqiao.mongo.database", "fengqiao");
        settings.put("fengqiao.query.checkpoint", data.path().resolve("views").toString());
        return settings;
    }

    private static Map<String, Supplier<String>> ofServers(EmbeddedNodes nodes) {
        var settings = new HashMap<String, Supplier<String>>();
        settings.put("fengqiao.mongo.uri", () -> nodes.mongo().uri());
        // nobody may ask Kafka for a topic that is not there yet
        settings.put(
                "fengqiao.kafka.topic",
                () -> {
                    nodes.kafka();
                    return KafkaNode.EVENTS;
                });
        put(settings, "fengqiao.postgres", () -> nodes.postgres().owner());
        put(settings, "fengqiao.postgres.reader", () -> nodes.postgres().reader());
        put(settings, "fengqiao.postgres.query", () -> nodes.postgres().query());
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

    private static void put(
            Map<String, Supplier<String>> settings,
            String prefix,
            Supplier<PostgresAccess> access) {
        settings.put(prefix + ".url", () -> access.get().url());
        settings.put(prefix + ".username", () -> access.get().username());
        settings.put(prefix + ".password", () -> access.get().password());
    }
}
