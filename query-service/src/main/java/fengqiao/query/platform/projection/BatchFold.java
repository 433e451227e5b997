package fengqiao.query.platform.projection;

import fengqiao.kernel.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch in memory. What cannot be folded parks its document; the others go on. Not
 * thread-safe.
 */
final class BatchFold<D> {
    private final View<D> view;
    private final Parked parked;
    private final Torn torn;
    private final Map<String, Draft<D>> drafts = new LinkedHashMap<>();
    private final List<ParkedEvent> newlyParked = new ArrayList<>();

    BatchFold(View<D> view, Parked parked, Torn torn, Map<String, Stored<D>> loaded) {
        this.view = view;
        this.parked = parked;
        this.torn = torn;
        loaded.forEach((id, stored) -> drafts.put(id, new Draft<>(stored)));
    }

    void take(Incoming incoming) {
        Recorded<?> event = incoming.event();
        if (event == null) {
            takeUnreadable(incoming);
            return;
        }
        List<String> ids;
        try {
            ids = view.route(event);
        } catch (RuntimeException e) {
            park(incoming.stream(), incoming, Failure.words(e));
            return;
        }
        for (String id : ids) {
            take(id, incoming, event);
        }
    }

    private void takeUnreadable(Incoming incoming) {
        if (!parked.skips(incoming.stream(), incoming.stream(), incoming.position())) {
            park(incoming.stream(), incoming, incoming.error());
        }
    }

    private void take(String id, Incoming incoming, Recorded<?> event) {
        Draft<D> draft = drafts.computeIfAbsent(id, key -> new Draft<>(null));
        if (event.position() <= draft.position
                || parked.skips(id, incoming.stream(), event.position())) {
            return;
        }
        if (parked.holds(id, incoming.stream(), event.position())) {
            park(id, incoming, null);
            return;
        }
        try {
            draft.now = view.fold(id, draft.now, event);
            draft.position = event.position();
            draft.touched = true;
        } catch (RuntimeException e) {
            park(id, incoming, Failure.words(e));
        }
    }

    private void park(String document, Incoming incoming, @Nullable String error) {
        ParkedEvent event =
                new ParkedEvent(
                        document,
                        incoming.stream(),
                        incoming.position(),
                        incoming.wireName(),
                        error);
        parked.add(event);
        newlyParked.add(event);
    }

    List<ParkedEvent> newlyParked() {
        return newlyParked;
    }

    /** Documents to write: those folded into, and those a torn batch left out of the totals. */
    List<Change<D>> changes() {
        List<Change<D>> changes = new ArrayList<>(drafts.size());
        drafts.forEach((id, draft) -> {
            D now = draft.now;
            if (now != null && (draft.touched || isTorn(draft.before))) {
                changes.add(
                        new Change<>(
                                id,
                                draft.before,
                                draft.position,
                                now,
                                delta(view, torn, draft.before, now)));
            }
        });
        return changes;
    }

    private boolean isTorn(@Nullable Stored<D> stored) {
        return stored != null && torn.has(Stamp.batchOf(stored.stamp()));
    }

    /** What a document changes in the totals, counting what a torn batch left out of them. */
    static <D> Delta delta(View<D> view, Torn torn, @Nullable Stored<D> before, D now) {
        Delta delta =
                Delta.between(
                        before == null ? List.of() : view.contributions(before.document()),
                        view.contributions(now));
        if (before != null && torn.has(Stamp.batchOf(before.stamp()))) {
            delta.addAll(before.delta());
        }
        return delta;
    }

    private static final class Draft<D> {
        private final @Nullable Stored<D> before;
        private @Nullable D now;
        private long position;
        private boolean touched;

        Draft(@Nullable Stored<D> before) {
            this.before = before;
            this.now = before == null ? null : before.document();
            this.position = before == null ? 0 : before.position();
        }
    }
}
