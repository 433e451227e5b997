package fengqiao.bench.project;

import com.mongodb.client.MongoDatabase;
import fengqiao.bench.Duel;
import fengqiao.bench.history.NoDeadLetters;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.receipt.ReceiptView;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.Lane;
import fengqiao.query.platform.projection.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Our side: the product's lanes, with documents, totals and heads, until all events are in. */
final class FoldedBatches implements Duel.Side {
    static final List<View<?>> VIEWS = List.of(new LedgerView(), new ReceiptView());

    private final KafkaEvents kafka;
    private final long events;
    private final Supplier<MongoDatabase> databases;

    FoldedBatches(KafkaEvents kafka, long events, Supplier<MongoDatabase> databases) {
        this.kafka = kafka;
        this.events = events;
        this.databases = databases;
    }

    @Override
    public double run(Duration time) throws ExecutionException, InterruptedException {
        MongoDatabase database = databases.get();
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        ReaderThreads.run(thread -> read(thread, database, done));
        double seconds = (System.nanoTime() - start) / 1e9;
        database.drop();
        return events / seconds;
    }

    private void read(int thread, MongoDatabase database, AtomicLong done) {
        Map<Integer, List<Lane<?>>> lanes = new HashMap<>();
        kafka.read(
                thread,
                (partition, batch) -> {
                    if (!batch.isEmpty()) {
                        apply(lanes.computeIfAbsent(partition, key -> lanes(database, key)), batch);
                        done.addAndGet(batch.size());
                    }
                    return done.get() < events;
                });
    }

    private static void apply(List<Lane<?>> lanes, List<Incoming> batch) {
        for (Lane<?> lane : lanes) {
            lane.apply(batch, batch.getLast().position());
        }
    }

    private static List<Lane<?>> lanes(MongoDatabase database, int partition) {
        List<Lane<?>> lanes = new ArrayList<>();
        VIEWS.forEach(view -> lanes.add(lane(database, view, partition)));
        return lanes;
    }

    private static <D> Lane<D> lane(MongoDatabase database, View<D> view, int partition) {
        String name = view.name() + ".1.1";
        return new Lane<>(
                name,
                view,
                new MongoReadModel<>(database, name, view),
                partition,
                new NoDeadLetters());
    }
}
