package fengqiao.query;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.projection.Events;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.ReadModels;
import fengqiao.query.platform.record.RecordBody;
import fengqiao.query.platform.record.RecordView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Events of small records, and what every view of them must keep. */
public final class RecordFolds {
    private final List<Recorded<?>> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** The next event of a stream, in county 451324. */
    public RecordFolds add(String stream, String at, DomainEvent event) {
        return add(stream, at, event, List.of());
    }

    /** The same of a record about accusations. */
    public RecordFolds add(
            String stream, String at, DomainEvent event, List<MatterId> accusations) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        Instant when = Instant.parse(at);
        events.add(
                new Recorded<>(
                        events.size() + 1L,
                        "e" + events.size(),
                        stream,
                        sequence,
                        "451324",
                        when,
                        when,
                        "office-1",
                        accusations,
                        event));
        return this;
    }

    public List<Recorded<?>> events() {
        return List.copyOf(events);
    }

    /** The bodies by id, folded in memory. */
    public <B extends RecordBody> Map<String, B> bodies(RecordView<B> view) {
        Map<String, B> bodies = new HashMap<>();
        ReadModels.fold(view, Events.incoming(events))
                .forEach((id, entry) -> bodies.put(id, entry.body()));
        return bodies;
    }

    /** One of them, which must be there. */
    public <B extends RecordBody> B body(RecordView<B> view, String id) {
        return Objects.requireNonNull(bodies(view).get(id), id);
    }

    /**
     * Stores the documents and compares them with the fold: applied, then delivered again, then
     * replayed from the first event; totals included.
     */
    public void check(RecordView<?> view) {
        try (TestMongo mongo = new TestMongo()) {
            ReadSideOnMongo side = new ReadSideOnMongo(mongo.database(), view);
            List<Incoming> incoming = Events.incoming(events);
            side.fold(events.subList(0, events.size() / 2 + 1));
            side.fold(events);
            side.fold(events);
            assertFolded(side, view, incoming);
        }
        try (TestMongo mongo = new TestMongo()) {
            ReadSideOnMongo replayed = new ReadSideOnMongo(mongo.database(), view);
            replayed.fold(events);
            assertFolded(replayed, view, Events.incoming(events));
        }
    }

    private static <B extends RecordBody> void assertFolded(
            ReadSideOnMongo side, RecordView<B> view, List<Incoming> incoming) {
        ReadModels.assertIsFoldOf(side.reads.live(view), view, incoming);
    }
}
