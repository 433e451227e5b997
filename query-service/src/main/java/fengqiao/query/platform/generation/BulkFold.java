package fengqiao.query.platform.generation;

import fengqiao.kernel.Recorded;
import fengqiao.query.platform.mongo.MongoTotals;
import fengqiao.query.platform.projection.Contribution;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.Failure;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.ParkedEvent;
import fengqiao.query.platform.projection.Stamp;
import fengqiao.query.platform.projection.Stored;
import fengqiao.query.platform.projection.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds a log into one generation nobody else writes: documents grow in memory and are written when
 * there are many, or at the end, once each. Not thread-safe.
 */
final class BulkFold<D> {
    private static final int KEPT_IN_MEMORY = 200_000;
    private static final int WRITTEN_AT_ONCE = 2_000;

    private final Generation<D> generation;
    private final View<D> view;
    private final DeadLetters deadLetters;
    private final Map<String, Set<Long>> skipped;
    private final Map<String, Draft<D>> drafts = new HashMap<>();
    private final Set<String> parked = new HashSet<>();
    private final Map<Integer, List<ParkedEvent>> newlyParked = new HashMap<>();
    private final Map<Integer, Delta> totals = new HashMap<>();
    private final boolean begun;
    private boolean written;

    /**
     * @param begun whether the generation holds documents and totals already
     */
    BulkFold(Generation<D> generation, DeadLetters deadLetters, boolean begun) {
        this.generation = generation;
        this.view = generation.view();
        this.deadLetters = deadLetters;
        this.skipped = deadLetters.skipped(view.name());
        this.begun = begun;
        this.written = begun;
    }

    /** Makes room and reads what earlier rounds wrote of the documents these events change. */
    void prepare(List<Incoming> events) {
        if (drafts.size() >= KEPT_IN_MEMORY) {
            write();
        }
        if (!written) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Incoming incoming : events) {
            if (view.concerns(incoming.wireName())) {
                ids.addAll(View.idsOf(view, incoming));
            }
        }
        ids.removeAll(drafts.keySet());
        generation.model().load(ids).forEach((id, stored) -> drafts.put(id, new Draft<>(stored)));
    }

    void take(Incoming incoming, int partition) {
        if (!view.concerns(incoming.wireName())) {
            return;
        }
        Recorded<?> event = incoming.event();
        if (event == null) {
            if (!isSkipped(incoming.stream(), incoming)) {
                park(incoming.stream(), incoming, partition, incoming.error());
            }
            return;
        }
        try {
            for (String id : view.route(event)) {
                take(id, incoming, event, partition);
            }
        } catch (RuntimeException e) {
            park(incoming.stream(), incoming, partition, Failure.words(e));
        }
    }

    private void take(String id, Incoming incoming, Recorded<?> event, int partition) {
        if (isSkipped(id, incoming)) {
            return;
        }
        if (!parked.isEmpty() && (parked.contains(id) || parked.contains(incoming.stream()))) {
            park(id, incoming, partition, null);
            return;
        }
        Draft<D> draft = drafts.computeIfAbsent(id, key -> new Draft<>(null));
        draft.partition = partition;
        try {
            draft.now = view.fold(id, draft.now, event);
            draft.position = event.position();
        } catch (RuntimeException e) {
            park(id, incoming, partition, Failure.words(e));
        }
    }

    private boolean isSkipped(String id, Incoming incoming) {
        return !skipped.isEmpty()
                && (skipped.getOrDefault(id, Set.of()).contains(incoming.position())
                        || skipped.getOrDefault(incoming.stream(), Set.of())
                                .contains(incoming.position()));
    }

    private void park(String document, Incoming from, int partition, @Nullable String error) {
        parked.add(document);
        newlyParked
                .computeIfAbsent(partition, key -> new ArrayList<>())
                .add(
                        new ParkedEvent(
                                document, from.stream(), from.position(), from.wireName(), error));
    }

    private void write() {
        List<Stored<D>> some = new ArrayList<>(WRITTEN_AT_ONCE);
        for (Map.Entry<String, Draft<D>> entry : drafts.entrySet()) {
            Draft<D> draft = entry.getValue();
            D now = draft.now;
            if (now == null) {
                continue;
            }
            count(draft, now);
            some.add(new Stored<>(entry.getKey(), draft.position, Stamp.LOADED, new Delta(), now));
            if (some.size() == WRITTEN_AT_ONCE) {
                flush(some);
            }
        }
        flush(some);
        drafts.clear();
        written = true;
    }

    private void flush(List<Stored<D>> some) {
        if (written) {
            generation.model().put(some);
        } else {
            generation.model().insert(some);
        }
        some.clear();
    }

    private void count(Draft<D> draft, D now) {
        Delta sums = totals.computeIfAbsent(draft.partition, key -> new Delta());
        for (Contribution row : view.contributions(now)) {
            sums.add(row.total(), row.figure(), row.value());
        }
        Stored<D> before = draft.before;
        if (before != null) {
            for (Contribution row : view.contributions(before.document())) {
                sums.add(row.total(), row.figure(), -row.value());
            }
        }
    }

    /** Writes the rest, the totals and what is parked. */
    void finish() {
        write();
        MongoTotals stored = generation.model().totals();
        totals.forEach((partition, sums) -> {
            if (begun) {
                stored.put(partition, sums);
            } else {
                stored.insert(partition, sums);
            }
        });
        deadLetters.forget(generation.name());
        newlyParked.forEach(
                (partition, events) -> deadLetters.park(generation.name(), partition, events));
    }

    private static final class Draft<D> {
        private final @Nullable Stored<D> before;
        private @Nullable D now;
        private long position;
        private int partition;

        Draft(@Nullable Stored<D> before) {
            this.before = before;
            this.now = before == null ? null : before.document();
            this.position = before == null ? 0 : before.position();
        }
    }
}
