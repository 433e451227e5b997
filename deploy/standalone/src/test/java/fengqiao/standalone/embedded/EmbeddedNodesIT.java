package fengqiao.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fengqiao.standalone.folder.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
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

    @Test
    void aKilledPostgresIsStartedAgainWithEverythingItAcknowledged(@TempDir Path folder)
            throws Exception {
        var data = DataFolder.prepare(folder);
        try (var postgres = PostgresNode.start(data)) {
            execute(postgres.owner(), "create table kept (n int)");
            execute(postgres.owner(), "insert into kept values (7)");
            kill(data);

            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> one(postgres.owner(), "select n from kept").equals("7"));
            assertThat(one(postgres.owner(), "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAnew(@TempDir Path folder) throws Exception {
        var data = DataFolder.prepare(folder);
        Files.createDirectories(data.postgres());
        Files.writeString(data.postgres().resolve("postgresql.conf"), "half");

        try (var postgres = PostgresNode.start(data)) {
            assertThat(one(postgres.owner(), "select 1")).isEqualTo("1");
        }
        try (var found = Files.list(folder)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres.unfinished-"));
        }
    }

    @Test
    void aStrangersProcessNumberIsNotOurServer(@TempDir Path folder) throws Exception {
        var data = DataFolder.prepare(folder);
        PostgresNode.start(data).close();
        Files.writeString(
                data.postgres().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var postgres = PostgresNode.start(data)) {
            assertThat(one(postgres.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void nobodyGetsInWithoutAPassword(@TempDir Path folder) throws Exception {
        try (var postgres = PostgresNode.start(DataFolder.prepare(folder))) {
            var reader = postgres.reader();
            for (String user : List.of("postgres", "fengqiao", "fengqiao_reader")) {
                var guess = new PostgresAccess(reader.url(), user, "guess");
                assertThatThrownBy(() -> execute(guess, "select 1"))
                        .isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(() -> execute(reader, "create table t (n int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void kill(DataFolder data) throws Exception {
        long pid = PostgresFiles.postmaster(data.postgres()).orElseThrow().pid();
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
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
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1))
                        .records(partition)
                        .forEach(each -> values.add(each.value()));
            }
            return values;
        }
    }
}
