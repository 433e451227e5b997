package fengqiao.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.folder.DataFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNodesIT {

    @Test
    void keepsRowsAndRecordsOverARestart(@TempDir Path folder) throws Exception {
        var data = DataFolder.prepare(folder);
        try (var nodes = EmbeddedNodes.start(data)) {
            execute(nodes.postgres().owner(), "create table kept (n int)");
            execute(nodes.postgres().owner(), "insert into kept values (7)");
            send(nodes.kafka(), "kept");
        }
        try (var nodes = EmbeddedNodes.start(data)) {
            assertThat(one(nodes.postgres().owner(), "select n from kept")).isEqualTo("7");
            assertThat(read(nodes.kafka())).containsExactly("kept");
        }
    }

    static void execute(PostgresAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(PostgresAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.username(), access.password());
    }

    private static void send(KafkaNode kafka, String value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(KafkaNode.EVENTS, 0, "451324", value)).get();
        }
    }

    private static List<String> read(KafkaNode kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(KafkaNode.EVENTS, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(r -> r.value())
                    .toList();
        }
    }
}
