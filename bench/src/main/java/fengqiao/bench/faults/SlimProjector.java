package fengqiao.bench.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fengqiao.bench.history.EventsFile;
import fengqiao.bench.history.NoDeadLetters;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.receipt.ReceiptView;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.Lane;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.wire.EventDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that does nothing but project a file of events, in batches, from where the read model
 * says it stands: small, so that it can be killed often. Starts to work when a line comes in on its
 * input, says so with a line, and exits with 0 when all is folded in.
 */
public final class SlimProjector {
    static final int PARTITIONS = 2;
    static final List<View<?>> VIEWS = List.of(new LedgerView(), new ReceiptView());

    private final List<StoredEvent> rows;
    private final int batch;

    private SlimProjector(List<StoredEvent> rows, int batch) {
        this.rows = rows;
        this.batch = batch;
    }

    /** Arguments: Mongo URI, database, file of events, events a batch. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SlimProjector projector =
                new SlimProjector(EventsFile.read(Path.of(args[2])), Integer.parseInt(args[3]));
        try (MongoClient client = MongoClients.create(args[0])) {
            MongoDatabase database = client.getDatabase(args[1]);
            if (System.in.read() < 0) {
                return;
            }
            System.out.println("working");
            projector.run(database);
        }
    }

    static <D> MongoReadModel<D> model(MongoDatabase database, View<D> view) {
        return new MongoReadModel<>(database, view.name() + ".1.1", view);
    }

    private void run(MongoDatabase database) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            int own = partition;
            Thread thread = Thread.ofPlatform().unstarted(() -> project(database, own));
            thread.setUncaughtExceptionHandler((dead, failure) -> add(failures, failure));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
    }

    private static synchronized void add(List<Throwable> failures, Throwable failure) {
        failures.add(failure);
    }

    private void project(MongoDatabase database, int partition) {
        List<Incoming> events =
                rows.stream()
                        .filter(row -> EventDecoder.partition(row, PARTITIONS) == partition)
                        .map(EventDecoder::decode)
                        .toList();
        List<Lane<?>> lanes = new ArrayList<>();
        VIEWS.forEach(view -> lanes.add(lane(database, view, partition)));
        long from = lanes.stream().mapToLong(lane -> lane.head().offset()).min().orElse(0);
        for (int at = (int) Math.max(0, from); at < events.size(); at += batch) {
            int to = Math.min(events.size(), at + batch);
            for (Lane<?> lane : lanes) {
                lane.apply(events.subList(at, to), to);
            }
        }
        lanes.forEach(Lane::storeHead);
    }

    private static <D> Lane<D> lane(MongoDatabase database, View<D> view, int partition) {
        return new Lane<>(
                view.name() + ".1.1", view, model(database, view), partition, new NoDeadLetters());
    }
}
