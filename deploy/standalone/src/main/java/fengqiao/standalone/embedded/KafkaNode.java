package fengqiao.standalone.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker and controller (KRaft) in this JVM, on loopback. Records outlive {@link #close}
 * and {@code kill -9}; the ports are new at each start.
 */
public final class KafkaNode implements AutoCloseable {
    public static final String EVENTS = "fengqiao.events";
    public static final int EVENT_PARTITIONS = 12;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private KafkaNode(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker over {@code <data>/kafka} and sees to it that the topic of events is there.
     *
     * @param ports of the broker and of the controller
     * @throws Refusal where it cannot start
     */
    static KafkaNode start(DataFolder data, int[] ports) {
        try {
            format(data.kafka());
            var config = new KafkaConfig(KafkaSettings.of(data.kafka(), ports[0], ports[1]), false);
            var server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            var node = new KafkaNode(server, address(ports));
            node.createEvents();
            return node;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e, data);
        } catch (Exception e) {
            throw failed(e, data);
        }
    }

    static String address(int[] ports) {
        return "127.0.0.1:" + ports[0];
    }

    private static Refusal failed(Exception cause, DataFolder data) {
        return new Refusal(cause, ExitCode.ENGINE_FAILED, "engine-failed", "Kafka", data.logs());
    }

    private static void format(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                .setNodeId(KafkaSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(Optional.of(folder.toString()))
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setHasDynamicQuorum(false)
                .run();
    }

    private void createEvents() throws InterruptedException, ExecutionException {
        var forever = Map.of("retention.ms", "-1", "retention.bytes", "-1");
        var topic = new NewTopic(EVENTS, EVENT_PARTITIONS, (short) 1).configs(forever);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        Thread stopper = Thread.ofPlatform().name("kafka-stop").daemon().start(this::stop);
        try {
            stopper.join(STOP_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        server.shutdown();
        server.awaitShutdown();
    }
}
