package fengqiao.query.platform.generation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import fengqiao.query.platform.projection.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * The pointer of each view: one document, changed by compare and set, read anew at most once a
 * second by each instance. Safe for many threads.
 */
public final class Generations {
    private final MongoDatabase database;
    private final List<View<?>> views;
    private final MongoCollection<BsonDocument> pointers;
    private final Map<String, GenerationState> known = new ConcurrentHashMap<>();
    private final Map<String, Generation<?>> opened = new ConcurrentHashMap<>();

    public Generations(MongoDatabase database, List<View<?>> views) {
        this.database = database;
        this.views = List.copyOf(views);
        this.pointers = database.getCollection("projection.generations", BsonDocument.class);
    }

    public List<View<?>> views() {
        return views;
    }

    public MongoDatabase database() {
        return database;
    }

    private static String id(View<?> view) {
        return view.name() + "." + view.version();
    }

    /** As last read. */
    public GenerationState state(View<?> view) {
        return known.getOrDefault(id(view), GenerationState.NONE);
    }

    /** Reads all pointers anew. */
    public void refresh() {
        for (View<?> view : views) {
            known.put(id(view), read(pointers.find(eq("_id", id(view))).first()));
        }
    }

    /** The generation queries read, or null before the first is built. */
    @SuppressWarnings("unchecked") // a generation is opened with the form of its view
    public <D> @Nullable Generation<D> live(View<D> view) {
        int live = state(view).live();
        return live == 0 ? null : (Generation<D>) open(view, live);
    }

    /** Those that events are folded into: live, loaded next, previous. */
    public List<Generation<?>> folded() {
        List<Generation<?>> all = new ArrayList<>();
        for (View<?> view : views) {
            GenerationState state = state(view);
            add(all, view, state.live());
            add(all, view, state.nextLoaded() ? state.next() : 0);
            add(all, view, state.previous());
        }
        return all;
    }

    private void add(List<Generation<?>> all, View<?> view, int number) {
        if (number != 0) {
            all.add(open(view, number));
        }
    }

    Generation<?> open(View<?> view, int number) {
        return opened.computeIfAbsent(
                id(view) + "." + number, key -> Generation.of(database, view, number));
    }

    /**
     * Changes the pointer of a view.
     *
     * @return the state it now has
     */
    GenerationState change(View<?> view, UnaryOperator<GenerationState> change) {
        while (true) {
            BsonDocument before = pointers.find(eq("_id", id(view))).first();
            long revision = before == null ? 0 : before.getNumber("revision").longValue();
            GenerationState after = change.apply(read(before));
            if (write(view, revision, after)) {
                known.put(id(view), after);
                return after;
            }
        }
    }

    private boolean write(View<?> view, long revision, GenerationState state) {
        BsonDocument document = document(view, revision + 1, state);
        if (revision == 0) {
            return pointers.updateOne(
                                    eq("_id", id(view)),
                                    new BsonDocument("$setOnInsert", withoutId(document)),
                                    new UpdateOptions().upsert(true))
                            .getUpsertedId()
                    != null;
        }
        return pointers.replaceOne(
                                and(eq("_id", id(view)), eq("revision", revision)),
                                document,
                                new ReplaceOptions())
                        .getMatchedCount()
                == 1;
    }

    private static BsonDocument withoutId(BsonDocument document) {
        BsonDocument rest = document.clone();
        rest.remove("_id");
        return rest;
    }

    private static BsonDocument document(View<?> view, long revision, GenerationState state) {
        String failure = state.failure();
        return new BsonDocument("_id", new BsonString(id(view)))
                .append("revision", new BsonInt64(revision))
                .append("live", new BsonInt32(state.live()))
                .append("next", new BsonInt32(state.next()))
                .append("nextLoaded", BsonBoolean.valueOf(state.nextLoaded()))
                .append("previous", new BsonInt32(state.previous()))
                .append("last", new BsonInt32(state.last()))
                .append("partitions", new BsonInt32(state.partitions()))
                .append("failure", failure == null ? BsonNull.VALUE : new BsonString(failure));
    }

    private static GenerationState read(@Nullable BsonDocument from) {
        if (from == null) {
            return GenerationState.NONE;
        }
        return new GenerationState(
                from.getNumber("live").intValue(),
                from.getNumber("next").intValue(),
                from.getBoolean("nextLoaded").getValue(),
                from.getNumber("previous").intValue(),
                from.getNumber("last").intValue(),
                from.getNumber("partitions").intValue(),
                from.isNull("failure") ? null : from.getString("failure").getValue());
    }
}
