package fengqiao.bench.project;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fengqiao.bench.Duel;
import fengqiao.bench.Figure;
import fengqiao.bench.history.CountyYear;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.standalone.embedded.EmbeddedNodes;
import fengqiao.standalone.embedded.KafkaNode;
import fengqiao.standalone.folder.DataFolder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From Kafka into Mongo beside one update an event, and from acknowledged to readable. */
@Command(
        name = "project",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class ProjectBench implements Callable<Integer> {
    private static final double VISIBLE_AIM = 200;
    private static final int WARM_UPS = 8;

    @Option(names = "--events", descriptionKey = "project.events")
    private int events = 60_000;

    @Option(names = "--in-flight", descriptionKey = "project.in-flight")
    private int inFlight = 100;

    @Option(names = "--rounds", descriptionKey = "project.rounds")
    private int rounds = 5;

    @Option(names = "--seconds", descriptionKey = "project.seconds")
    private int seconds = 3;

    @Option(names = "--rate", descriptionKey = "project.rate")
    private int rate = 500;

    /** For picocli. */
    public ProjectBench() {}

    @Override
    public Integer call() throws Exception {
        DataFolder data = DataFolder.prepare(Files.createTempDirectory("fengqiao-project"));
        try (EmbeddedNodes nodes = EmbeddedNodes.start(data);
                MongoClient mongo = MongoClients.create(nodes.mongo().uri())) {
            visible(nodes);
            throughput(nodes, mongo);
        }
        return 0;
    }

    private void throughput(EmbeddedNodes nodes, MongoClient mongo)
            throws ExecutionException, InterruptedException {
        KafkaEvents kafka =
                KafkaEvents.ofNewTopic(
                        nodes.kafka().bootstrapServers(), KafkaNode.EVENT_PARTITIONS);
        List<StoredEvent> year =
                new CountyYear(7, inFlight, "451324", "431124", "450224", "410481", "430422")
                        .next(events);
        kafka.produce(year);
        AtomicInteger number = new AtomicInteger();
        Supplier<MongoDatabase> databases =
                () -> mongo.getDatabase("project-" + number.incrementAndGet());
        Figure figure =
                new Duel("project", rounds, Duration.ofSeconds(seconds), WARM_UPS)
                        .measure(
                                "events_per_second",
                                "events/s",
                                new FoldedBatches(kafka, events, databases),
                                new OneByOne(kafka, events, databases));
        figure.print();
    }

    private void visible(EmbeddedNodes nodes) throws InterruptedException {
        try (Visibility visibility = new Visibility(nodes)) {
            double p99 =
                    visibility.p99(rate, Duration.ofSeconds(60), Duration.ofSeconds(seconds * 10L));
            Figure.beside("project", "visible_p99", p99, "ms", VISIBLE_AIM).print();
        }
    }
}
