package fengqiao.bench.project;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fengqiao.bench.Duel;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * The peer: one update an event, by the same driver, folds and forms. It is spared what a handler
 * of events usually has to do besides: it reads no document, for it keeps them all in memory, it
 * keeps no totals, and it stores no position.
 */
final class OneByOne implements Duel.Side {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final KafkaEvents kafka;
    private final long events;
    private final Supplier<MongoDatabase> databases;

    OneByOne(KafkaEvents kafka, long events, Supplier<MongoDatabase> databases) {
        this.kafka = kafka;
        this.events = events;
        this.databases = databases;
    }

    @Override
    public double run(Duration time) throws ExecutionException, InterruptedException {
        MongoDatabase database = databases.get();
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        ReaderThreads.run(thread -> read(thread, database, done, end));
        double seconds = (System.nanoTime() - start) / 1e9;
        database.drop();
        return done.get() / seconds;
    }

    private void read(int thread, MongoDatabase database, AtomicLong done, long end) {
        List<Target<?>> targets = new ArrayList<>();
        FoldedBatches.VIEWS.forEach(view -> targets.add(new Target<>(view, database)));
        kafka.read(
                thread,
                (partition, batch) -> {
                    for (Incoming incoming : batch) {
                        Recorded<?> event = incoming.event();
                        if (event != null && System.nanoTime() < end) {
                            targets.forEach(target -> target.update(incoming.wireName(), event));
                            done.incrementAndGet();
                        }
                    }
                    return System.nanoTime() < end && done.get() < events;
                });
    }

    private static final class Target<D> {
        private final View<D> view;
        private final MongoCollection<BsonDocument> documents;
        private final Map<String, D> known = new HashMap<>();

        Target(View<D> view, MongoDatabase database) {
            this.view = view;
            this.documents = database.getCollection(view.name(), BsonDocument.class);
        }

        void update(String wireName, Recorded<?> event) {
            if (!view.concerns(wireName)) {
                return;
            }
            for (String id : view.route(event)) {
                D after = fold(known.get(id), event);
                known.put(id, after);
                BsonDocument document = new BsonDocument("_id", new BsonString(id));
                view.form().write(after, document);
                documents.replaceOne(new BsonDocument("_id", new BsonString(id)), document, UPSERT);
            }
        }

        private D fold(@Nullable D before, Recorded<?> event) {
            return view.fold(before, event);
        }
    }
}
