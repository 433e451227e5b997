package fengqiao.query.platform.projection;

import fengqiao.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds documents of one stream from their first event on, up to where the lane stands. */
final class Refolding<D> {
    private final View<D> view;
    private final Parked skips;
    private final LaneHead head;
    private final Map<String, D> documents = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private @Nullable String error;

    Refolding(View<D> view, Parked skips, LaneHead head) {
        this.view = view;
        this.skips = skips;
        this.head = head;
    }

    void fold(DeadLetters.Refold asked, List<Incoming> stream) {
        boolean wholeStream = asked.document().equals(asked.stream());
        for (Incoming incoming : stream) {
            if (incoming.position() <= head.position() && view.concerns(incoming.wireName())) {
                fold(incoming, wholeStream ? null : asked.document());
            }
        }
    }

    private void fold(Incoming incoming, @Nullable String only) {
        Recorded<?> event = incoming.event();
        if (event == null) {
            if (!skips.skips(incoming.stream(), incoming.stream(), incoming.position())) {
                error = incoming.error();
            }
            return;
        }
        try {
            for (String id : view.route(event)) {
                if (only == null || only.equals(id)) {
                    fold(id, incoming, event);
                }
            }
        } catch (RuntimeException e) {
            error = Failure.words(e);
        }
    }

    private void fold(String id, Incoming incoming, Recorded<?> event) {
        if (!skips.skips(id, incoming.stream(), event.position())) {
            documents.put(id, view.fold(id, documents.get(id), event));
            positions.put(id, event.position());
        }
    }

    /** Why it could not be folded to the end; null where it could. */
    @Nullable String error() {
        return error;
    }

    Set<String> ids() {
        return documents.keySet();
    }

    List<Change<D>> changes(Map<String, Stored<D>> stored) {
        List<Change<D>> changes = new ArrayList<>();
        documents.forEach((id, now) -> {
            Stored<D> before = stored.get(id);
            Delta delta = BatchFold.delta(view, head.torn(), before, now);
            long position = positions.getOrDefault(id, 0L);
            changes.add(new Change<>(id, before, position, now, delta));
        });
        return changes;
    }
}
