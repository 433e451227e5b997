package fengqiao.standalone.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the one broker is set up: small, on loopback, forgetting nothing. */
final class KafkaSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaSettings() {}

    static Map<String, String> of(Path folder, int brokerPort, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.putAll(quorum(folder, brokerPort, controllerPort));
        settings.putAll(singleReplica());
        settings.putAll(durability());
        settings.putAll(modestSize());
        return settings;
    }

    private static Map<String, String> quorum(Path folder, int brokerPort, int controllerPort) {
        String broker = "BROKER://127.0.0.1:" + brokerPort;
        String controller = "127.0.0.1:" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "log.dirs",
                folder.toString(),
                "listeners",
                broker + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "BROKER",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE_ID + "@" + controller);
    }

    private static Map<String, String> singleReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> durability() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                // the event log is the truth: after a power cut the relay sends again what the disk
                // had not taken yet
                "log.flush.interval.ms", "1000");
    }

    private static Map<String, String> modestSize() {
        return Map.of(
                "num.io.threads", "2",
                "num.network.threads", "1",
                "num.recovery.threads.per.data.dir", "2",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20),
                "group.initial.rebalance.delay.ms", "0",
                // after kill -9 the broker may register again only when its former session ended
                "broker.heartbeat.interval.ms", "400",
                "broker.session.timeout.ms", "1400",
                "controlled.shutdown.enable", "true");
    }
}
