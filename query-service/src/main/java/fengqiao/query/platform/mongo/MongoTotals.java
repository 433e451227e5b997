package fengqiao.query.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.Displaced;
import fengqiao.query.platform.projection.Stamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Totals of a generation: one document a total, its figures nested under {@code f}.
 *
 * <p>A total names the stamp it took in last ({@code n}) and the writer allowed to change it
 * ({@code e}); both are checked and set with the figures in one update. One inserted by a shut-out
 * writer bears an old {@code e} and counts as absent.
 */
public final class MongoTotals {
    private static final String STAMP = "n";
    private static final String EPOCH = "e";
    private static final String PARTITION = "k";
    private static final String FIGURES = "f";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final String name;
    private final MongoCollection<BsonDocument> totals;

    MongoTotals(MongoDatabase database, String generation) {
        this.name = generation + ".totals";
        this.totals = database.getCollection(name, BsonDocument.class);
    }

    public MongoCollection<BsonDocument> collection() {
        return totals;
    }

    void fence(int partition, long fenced, long epoch) {
        totals.deleteMany(and(eq(PARTITION, partition), lt(EPOCH, fenced)));
        totals.updateMany(
                and(eq(PARTITION, partition), lt(EPOCH, epoch)), Updates.set(EPOCH, epoch));
    }

    Set<String> under(Collection<String> ids, long epoch, long stamp) {
        Set<String> found = new HashSet<>();
        if (!ids.isEmpty()) {
            for (BsonDocument total :
                    totals.find(and(in("_id", ids), eq(EPOCH, epoch), eq(STAMP, stamp)))) {
                found.add(total.getString("_id").getValue());
            }
        }
        return found;
    }

    void add(int partition, long epoch, long stamp, Delta delta) {
        Set<String> open = new HashSet<>(delta.totals());
        open.removeAll(addOnce(partition, epoch, stamp, delta, open));
        if (open.isEmpty()) {
            return;
        }
        Set<String> taken = under(open, epoch, stamp);
        open.removeAll(taken);
        if (!open.isEmpty()) {
            totals.bulkWrite(
                    List.of(new DeleteManyModel<>(and(in("_id", open), lt(EPOCH, epoch)))));
            if (!open.equals(addOnce(partition, epoch, stamp, delta, open))) {
                throw new Displaced(name);
            }
        }
    }

    /** Those that took the difference in; all of them, but for conflicts. */
    private Set<String> addOnce(
            int partition, long epoch, long stamp, Delta delta, Set<String> ids) {
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(ids.size());
        List<String> order = List.copyOf(ids);
        order.forEach(id -> writes.add(update(partition, epoch, stamp, id, delta.of(id))));
        try {
            BulkWriteResult result = totals.bulkWrite(writes, UNORDERED);
            return result.getMatchedCount() + result.getUpserts().size() == order.size()
                    ? ids
                    : under(ids, epoch, stamp);
        } catch (MongoBulkWriteException e) {
            if (!MongoErrors.onlyDuplicates(e)) {
                throw e;
            }
            Set<String> done = new HashSet<>(ids);
            e.getWriteErrors().forEach(error -> done.remove(order.get(error.getIndex())));
            return done;
        }
    }

    private static WriteModel<BsonDocument> update(
            int partition, long epoch, long stamp, String id, Map<String, Long> figures) {
        BsonDocument sums = new BsonDocument();
        figures.forEach((figure, value) -> sums.put(FIGURES + "." + figure, new BsonInt64(value)));
        BsonDocument update =
                new BsonDocument("$inc", sums)
                        .append(
                                "$set",
                                new BsonDocument(STAMP, new BsonInt64(stamp))
                                        .append(PARTITION, new BsonInt64(partition)));
        BsonDocument open =
                new BsonDocument("_id", new BsonString(id))
                        .append(EPOCH, new BsonInt64(epoch))
                        .append(STAMP, new BsonDocument("$ne", new BsonInt64(stamp)));
        return new UpdateOneModel<>(open, update, UPSERT);
    }

    /** Adds totals of a generation nobody writes or reads yet. */
    public void insert(int partition, Delta sums) {
        List<BsonDocument> all = new ArrayList<>();
        sums.rows()
                .forEach((id, figures) ->
                        all.add(
                                new BsonDocument("_id", new BsonString(id))
                                        .append(EPOCH, new BsonInt64(0))
                                        .append(STAMP, new BsonInt64(Stamp.LOADED))
                                        .append(PARTITION, new BsonInt64(partition))
                                        .append(FIGURES, nested(figures))));
        if (!all.isEmpty()) {
            totals.insertMany(all, new InsertManyOptions().ordered(false));
        }
    }

    private static BsonDocument nested(Map<String, Long> figures) {
        BsonDocument root = new BsonDocument();
        figures.forEach((path, value) -> {
            BsonDocument at = root;
            String[] steps = path.split("\\.", -1);
            for (int i = 0; i < steps.length - 1; i++) {
                at = at.computeIfAbsent(steps[i], key -> new BsonDocument()).asDocument();
            }
            at.put(steps[steps.length - 1], new BsonInt64(value));
        });
        return root;
    }

    /** The figures of a total as paths, without zeros. */
    public static Delta figuresOf(BsonDocument total) {
        Delta figures = new Delta();
        String id = total.getString("_id").getValue();
        collect(id, "", total.getDocument(FIGURES, new BsonDocument()), figures);
        return figures;
    }

    private static void collect(String id, String prefix, BsonDocument from, Delta into) {
        for (Map.Entry<String, BsonValue> entry : from.entrySet()) {
            if (entry.getValue().isDocument()) {
                collect(id, prefix + entry.getKey() + ".", entry.getValue().asDocument(), into);
            } else {
                into.add(id, prefix + entry.getKey(), entry.getValue().asNumber().longValue());
            }
        }
    }
}
