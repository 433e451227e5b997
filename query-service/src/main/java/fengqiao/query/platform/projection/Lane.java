package fengqiao.query.platform.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One partition's events on their way into one generation of a view. After any exception the lane
 * is to be dropped and a new one made, which takes the partition over from the dropped one. Not
 * thread-safe.
 *
 * <p>Order of writes: parked events, documents, totals, head. A crash between any two, or within
 * one, is made good by {@link Takeover} and by the events coming again.
 */
public final class Lane<D> {
    private final String name;
    private final View<D> view;
    private final ReadModel<D> model;
    private final int partition;
    private final DeadLetters deadLetters;
    private final RecentDocuments<D> recent = new RecentDocuments<>();
    private @Nullable Parked parked;
    private LaneHead head;
    private boolean headStored = true;

    /**
     * @param name of the generation, such as {@code ledger.1.3}
     */
    public Lane(
            String name, View<D> view, ReadModel<D> model, int partition, DeadLetters deadLetters) {
        this.name = name;
        this.view = view;
        this.model = model;
        this.partition = partition;
        this.deadLetters = deadLetters;
        this.head = model.head(partition);
    }

    public String name() {
        return name;
    }

    /** Where the lane stands; what is not stored yet is harmless to see twice. */
    public LaneHead head() {
        return head;
    }

    /**
     * Takes in the next events of the partition.
     *
     * @param offset of the Kafka record behind them
     */
    public void apply(List<Incoming> events, long offset) {
        List<Incoming> news = new ArrayList<>(events.size());
        for (Incoming event : events) {
            if (event.position() > head.position() && view.concerns(event.wireName())) {
                news.add(event);
            }
        }
        boolean written = !news.isEmpty() && fold(news);
        long position = events.isEmpty() ? head.position() : events.getLast().position();
        head =
                head.done(
                        head.batch() + (written ? 1 : 0),
                        Math.max(position, head.position()),
                        offset);
        headStored = false;
        if (written) {
            storeHead();
        }
    }

    private boolean fold(List<Incoming> news) {
        Parked waiting = takenOver();
        BatchFold<D> fold = new BatchFold<>(view, waiting, head.torn(), load(news));
        news.forEach(fold::take);
        if (!fold.newlyParked().isEmpty()) {
            deadLetters.park(name, partition, fold.newlyParked());
        }
        return write(fold.changes());
    }

    private boolean write(List<Change<D>> changes) {
        if (changes.isEmpty()) {
            return false;
        }
        long stamp = Stamp.of(head.batch() + 1, partition);
        model.write(changes, stamp);
        Delta delta = new Delta();
        changes.forEach(change -> delta.addAll(change.delta()));
        if (!delta.isEmpty()) {
            model.addToTotals(partition, head.epoch(), stamp, delta);
        }
        changes.forEach(change -> recent.put(change.stored(stamp)));
        return true;
    }

    private Map<String, Stored<D>> load(List<Incoming> news) {
        Set<String> ids = new LinkedHashSet<>();
        for (Incoming event : news) {
            ids.addAll(View.idsOf(view, event));
        }
        return load(ids);
    }

    private Map<String, Stored<D>> load(Collection<String> ids) {
        Map<String, Stored<D>> loaded = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            Stored<D> known = recent.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                loaded.put(id, known);
            }
        }
        if (!missing.isEmpty()) {
            loaded.putAll(model.load(missing));
        }
        return loaded;
    }

    /** Stores where the lane stands, if it moved without writing a document. */
    public void storeHead() {
        if (!headStored) {
            takenOver();
            model.advance(partition, head);
            headStored = true;
        }
    }

    private Parked takenOver() {
        Parked known = parked;
        if (known == null) {
            LaneHead ahead = head;
            LaneHead stored = new Takeover<>(model, partition).run();
            head =
                    ahead.position() > stored.position()
                            ? stored.done(stored.batch(), ahead.position(), ahead.offset())
                            : stored;
            known = new Parked(deadLetters.open(name, partition), deadLetters.skipped(view.name()));
            parked = known;
        }
        return known;
    }

    /**
     * Folds anew the documents somebody asked for.
     *
     * @param streams reads a stream from the log
     */
    public void refold(StreamSource streams) {
        for (DeadLetters.Refold asked : deadLetters.asked(name, partition)) {
            takenOver();
            Parked skips = new Parked(List.of(), deadLetters.skipped(view.name()));
            Refolding<D> refolding = new Refolding<>(view, skips, head);
            refolding.fold(asked, streams.stream(asked.stream()));
            String error = refolding.error();
            if (error != null) {
                deadLetters.heldBack(name, asked, error);
                continue;
            }
            if (write(refolding.changes(load(refolding.ids())))) {
                head = head.done(head.batch() + 1, head.position(), head.offset());
                headStored = false;
                storeHead();
            }
            deadLetters.released(name, asked);
            parked =
                    new Parked(deadLetters.open(name, partition), deadLetters.skipped(view.name()));
        }
    }

    /** Reads a stream of the log. */
    @FunctionalInterface
    public interface StreamSource {
        List<Incoming> stream(String id);
    }
}
