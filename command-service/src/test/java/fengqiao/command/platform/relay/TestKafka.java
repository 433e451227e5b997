package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A broker in this JVM that can be stopped and started again over the same records and ports. */
final class TestKafka implements AutoCloseable {
    static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final int brokerPort;
    private final int controllerPort;
    private KafkaRaftServer server;

    private TestKafka(Path folder) throws Exception {
        this.folder = folder;
        try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var second = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            brokerPort = first.getLocalPort();
            controllerPort = second.getLocalPort();
        }
        format();
        server = started();
    }

    static TestKafka start() {
        try {
            return new TestKafka(Files.createTempDirectory("relay-kafka"));
        } catch (Exception e) {
            throw new AssertionError("Kafka did not start", e);
        }
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    void startAgain() {
        server = started();
    }

    @Override
    public void close() {
        stop();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + brokerPort;
    }

    /** Again while the broker is fenced, which it is for a moment after each pause of a second. */
    void createTopic(String topic) {
        var fresh = new NewTopic(topic, PARTITIONS, (short) 1);
        try (Admin admin = admin()) {
            await().atMost(PATIENCE)
                    .ignoreExceptionsMatching(TestKafka::passes)
                    .until(() -> {
                        admin.createTopics(List.of(fresh)).all().get();
                        return true;
                    });
        }
    }

    private static boolean passes(Throwable failure) {
        return failure.getCause() instanceof InvalidReplicationFactorException
                || failure.getCause() instanceof RetriableException
                || failure.getCause() instanceof TopicExistsException;
    }

    void deleteTopic(String topic) {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(topic, e);
        }
    }

    /** Everything in the topic, partition by partition. */
    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var bytes = new ByteArrayDeserializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            for (int i = 0; i < PARTITIONS; i++) {
                var partition = new TopicPartition(topic, i);
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
                while (consumer.position(partition) < end) {
                    consumer.poll(Duration.ofSeconds(1)).forEach(all::add);
                }
            }
            return all;
        }
    }

    static long position(ConsumerRecord<byte[], byte[]> record) {
        return Long.parseLong(header(record, Envelope.POSITION));
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    private void format() throws Exception {
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(Optional.of(folder.toString()))
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setHasDynamicQuorum(false)
                .run();
    }

    private KafkaRaftServer started() {
        String broker = "BROKER://127.0.0.1:" + brokerPort;
        String controller = "127.0.0.1:" + controllerPort;
        Map<String, String> settings =
                Map.ofEntries(
                        Map.entry("process.roles", "broker,controller"),
                        Map.entry("node.id", "1"),
                        Map.entry("log.dirs", folder.toString()),
                        Map.entry("listeners", broker + ",CONTROLLER://" + controller),
                        Map.entry("advertised.listeners", broker),
                        Map.entry(
                                "listener.security.protocol.map",
                                "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                        Map.entry("inter.broker.listener.name", "BROKER"),
                        Map.entry("controller.listener.names", "CONTROLLER"),
                        Map.entry("controller.quorum.voters", "1@" + controller),
                        Map.entry("auto.create.topics.enable", "false"),
                        Map.entry("offsets.topic.replication.factor", "1"),
                        Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                        Map.entry("broker.heartbeat.interval.ms", "200"),
                        Map.entry("broker.session.timeout.ms", "1000"));
        var fresh = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        fresh.startup();
        return fresh;
    }
}
