package fengqiao.standalone.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fengqiao.standalone.embedded.EmbeddedNodes;
import fengqiao.standalone.embedded.KafkaNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that an instance keeps, as text, to be searched for what must not be there. */
final class Everywhere {
    private final EmbeddedNodes nodes;
    private final Path data;

    Everywhere(EmbeddedNodes nodes, Path data) {
        this.nodes = nodes;
        this.data = data;
    }

    /** Where which of the words was found; how much was searched stands under its name. */
    List<String> holding(List<String> words) throws SQLException {
        Map<String, List<String>> kept = new TreeMap<>();
        tables(kept);
        records(kept);
        documents(kept);
        files(kept);
        for (String must : List.of("table log.event", "kafka", "mongo")) {
            if (kept.getOrDefault(must, List.of()).isEmpty()) {
                return List.of(must + " was not searched: " + kept.keySet());
            }
        }
        List<String> found = new ArrayList<>();
        kept.forEach((place, texts) -> {
            for (String word : words) {
                String hex = HexFormat.of().formatHex(word.getBytes(UTF_8));
                if (texts.stream().anyMatch(text -> text.contains(word) || text.contains(hex))) {
                    found.add(word + " in " + place);
                }
            }
        });
        return found;
    }

    private void tables(Map<String, List<String>> kept) throws SQLException {
        var access = nodes.postgres().owner();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.username(), access.password());
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet tables =
                    statement.executeQuery(
                            "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname"
                                    + " NOT IN ('pg_catalog', 'information_schema')")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            for (String name : names) {
                List<String> rows = new ArrayList<>();
                try (ResultSet all =
                        statement.executeQuery("SELECT row_to_json(t)::text FROM " + name + " t")) {
                    while (all.next()) {
                        rows.add(all.getString(1));
                    }
                }
                kept.put("table " + name, rows);
            }
        }
    }

    private void records(Map<String, List<String>> kept) {
        var settings = new Properties();
        settings.put("bootstrap.servers", nodes.kafka().bootstrapServers());
        List<String> texts = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = new ArrayList<>();
            for (int i = 0; i < KafkaNode.EVENT_PARTITIONS; i++) {
                all.add(new TopicPartition(KafkaNode.EVENTS, i));
            }
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var ends = consumer.endOffsets(all);
            while (all.stream()
                    .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(record -> {
                            texts.add(record.key() + " " + record.value());
                            record.headers()
                                    .forEach(
                                            header -> texts.add(new String(header.value(), UTF_8)));
                        });
            }
        }
        kept.put("kafka", texts);
    }

    private void documents(Map<String, List<String>> kept) {
        List<String> texts = new ArrayList<>();
        try (MongoClient client = MongoClients.create(nodes.mongo().uri())) {
            for (String database : client.listDatabaseNames()) {
                for (String name : client.getDatabase(database).listCollectionNames()) {
                    var collection = client.getDatabase(database).getCollection(name);
                    texts.add(name);
                    collection.listIndexes().forEach(index -> texts.add(index.toJson()));
                    collection.find().forEach(document -> texts.add(document.toJson()));
                }
            }
        }
        kept.put("mongo", texts);
    }

    /** All but the databases' own files, which hold what is searched above. */
    private void files(Map<String, List<String>> kept) {
        var databases = Set.of(data.resolve("postgres"), data.resolve("engine"));
        var reading =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return databases.contains(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        try {
                            String text = new String(Files.readAllBytes(file), UTF_8);
                            kept.put("file " + file.getFileName(), List.of(text));
                        } catch (NoSuchFileException e) {
                            return visitFileFailed(file, e);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** The instance is running: a file may have been replaced meanwhile. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                };
        try {
            Files.walkFileTree(data, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
