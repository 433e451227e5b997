package fengqiao.bench.project;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.bench.Percentile;
import fengqiao.bench.Stolen;
import fengqiao.bench.history.CountyYear;
import fengqiao.command.platform.database.CommandMigrations;
import fengqiao.command.platform.relay.Relay;
import fengqiao.command.platform.relay.RelaySettings;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.Appended;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.query.QueryMigrations;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.receipt.ReceiptView;
import fengqiao.query.platform.deadletter.PostgresDeadLetters;
import fengqiao.query.platform.generation.Checkpoints;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.intake.KafkaSettings;
import fengqiao.query.platform.intake.ProjectionRuntime;
import fengqiao.standalone.embedded.EmbeddedNodes;
import fengqiao.standalone.embedded.KafkaNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after its acknowledgement an event can be read: log, relay, Kafka, views and Mongo as in
 * the product, events appended at a steady rate.
 */
final class Visibility implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HikariDataSource owner;
    private final MongoClient mongo;
    private final EventLog log;
    private final LogReader reader;
    private final Relay relay;
    private final ProjectionRuntime runtime;
    private final CountyYear year = new CountyYear(1, 200, "451324", "431124", "450224");
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();

    Visibility(EmbeddedNodes nodes) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(nodes.postgres().owner().url());
        config.setUsername(nodes.postgres().owner().username());
        config.setPassword(nodes.postgres().owner().password());
        config.setMaximumPoolSize(20);
        owner = new HikariDataSource(config);
        EventLogMigrations.migrate(owner);
        CommandMigrations.migrate(owner);
        QueryMigrations.migrate(owner);
        String bootstrap = nodes.kafka().bootstrapServers();
        log = EventLog.open(owner, EventLogSettings.defaults());
        reader = new LogReader(owner);
        relay = new Relay(owner, RelaySettings.of(bootstrap, KafkaNode.EVENTS));
        mongo = MongoClients.create(nodes.mongo().uri());
        runtime =
                new ProjectionRuntime(
                        new Generations(
                                mongo.getDatabase("visible"),
                                List.of(new LedgerView(), new ReceiptView())),
                        reader,
                        owner,
                        new PostgresDeadLetters(owner),
                        new KafkaSettings(bootstrap, KafkaNode.EVENTS, "", 5_000),
                        Checkpoints.NONE,
                        2);
    }

    /** Milliseconds below which 99 of 100 events were readable. */
    double p99(int perSecond, Duration warmUp, Duration time) throws InterruptedException {
        relay.start();
        runtime.start();
        while (!runtime.ready()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        run(perSecond, warmUp);
        System.err.printf(Locale.ROOT, "project visible warm-up %d events%n", millis.size());
        millis.clear();
        Stolen stolen = Stolen.sinceNow();
        run(perSecond, time);
        List<Double> sorted = millis.stream().sorted().toList();
        double p99 = Percentile.of(sorted, 0.99);
        System.err.printf(
                Locale.ROOT,
                "project visible median %.0f ms, nine of ten %.0f, p99 %.0f%s%n",
                Percentile.of(sorted, 0.5),
                Percentile.of(sorted, 0.9),
                p99,
                stolen);
        return p99;
    }

    private void run(int perSecond, Duration time) throws InterruptedException {
        List<StoredEvent> events = year.next((int) (perSecond * time.toSeconds()));
        CountDownLatch left = new CountDownLatch(events.size());
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < events.size(); i++) {
                StoredEvent event = events.get(i);
                LockSupport.parkNanos(start + i * 1_000_000_000L / perSecond - System.nanoTime());
                log.append(Append.of(fresh(event)))
                        .whenComplete((appended, failure) -> {
                            long acknowledged = System.nanoTime();
                            threads.execute(() -> await(event, appended, acknowledged, left));
                        });
            }
            left.await();
        }
    }

    private static NewEvent fresh(StoredEvent event) {
        return new NewEvent(
                event.eventId() + "-" + ThreadLocalRandom.current().nextLong(),
                event.stream(),
                event.sequence(),
                event.aggregateType(),
                event.type(),
                null,
                event.payload(),
                event.metadata(),
                event.occurredAt(),
                event.routingKey());
    }

    private void await(
            StoredEvent event, Appended appended, long acknowledged, CountDownLatch left) {
        try {
            int partition = runtime.partitionOf(event.routingKey());
            boolean visible =
                    appended != null
                            && runtime.progress()
                                    .await(partition, appended.lastPosition(), LONGEST);
            millis.add(
                    visible ? (System.nanoTime() - acknowledged) / 1e6 : Double.POSITIVE_INFINITY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            left.countDown();
        }
    }

    @Override
    public void close() {
        runtime.close();
        relay.close();
        log.close();
        reader.close();
        mongo.close();
        owner.close();
    }
}
