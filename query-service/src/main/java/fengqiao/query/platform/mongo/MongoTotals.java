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
import com.mongodb.client.model.ReplaceOneModel;
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

/**
 * Totals of a generation: one document a total. The steps of a figure are parted by dots for those
 * who add and read, and by slashes in the name of its one field: an embedded server takes dotted
 * names of an update apart with patterns it compiles each time, which cost half of a batch.
 *
 * <p>A total names the stamp it took in last ({@code n}) and the writer allowed to change it
 * ({@code e}); both are checked and set with the figures in one update. One inserted by a shut-out
 * writer bears an old {@code e} and counts as absent.
 */
public final class MongoTotals {
    private static final String STAMP = "n";
    private static final String EPOCH = "e";
    private static final String PARTITION = "k";
    private static final String FIGURE = "f/";
    private static final int READ_AT_ONCE = 2_000;
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
        figures.forEach((figure, value) -> sums.put(field(figure), new BsonInt64(value)));
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

    /** Changes totals of a generation nobody else writes or reads yet. */
    public void put(int partition, Delta sums) {
        List<String> ids = List.copyOf(sums.totals());
        Delta all = new Delta();
        all.addAll(sums);
        for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE));
            totals.find(in("_id", some)).forEach(total -> all.addAll(figuresOf(total)));
        }
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(ids.size());
        for (String id : ids) {
            BsonDocument total = loaded(id, partition, all.of(id));
            writes.add(new ReplaceOneModel<>(eq("_id", id), total, MongoErrors.UPSERT));
        }
        if (!writes.isEmpty()) {
            totals.bulkWrite(writes, UNORDERED);
        }
    }

    /** Adds totals of a generation nobody writes or reads yet. */
    public void insert(int partition, Delta sums) {
        List<BsonDocument> all = new ArrayList<>();
        sums.rows().forEach((id, figures) -> all.add(loaded(id, partition, figures)));
        if (!all.isEmpty()) {
            totals.insertMany(all, new InsertManyOptions().ordered(false));
        }
    }

    private static BsonDocument loaded(String id, int partition, Map<String, Long> figures) {
        BsonDocument total =
                new BsonDocument("_id", new BsonString(id))
                        .append(EPOCH, new BsonInt64(0))
                        .append(STAMP, new BsonInt64(Stamp.LOADED))
                        .append(PARTITION, new BsonInt64(partition));
        figures.forEach((figure, value) -> total.put(field(figure), new BsonInt64(value)));
        return total;
    }

    private static String field(String figure) {
        return FIGURE + figure.replace('.', '/');
    }

    /** The figures of a total, a document within the other for each step. */
    public static BsonDocument nested(BsonDocument total) {
        BsonDocument root = new BsonDocument();
        total.forEach((name, value) -> {
            if (name.startsWith(FIGURE)) {
                BsonDocument at = root;
                int from = FIGURE.length();
                for (int to = name.indexOf('/', from); to >= 0; to = name.indexOf('/', from)) {
                    at =
                            at.computeIfAbsent(name.substring(from, to), key -> new BsonDocument())
                                    .asDocument();
                    from = to + 1;
                }
                at.put(name.substring(from), value);
            }
        });
        return root;
    }

    /** The figures of a total as paths, without zeros. */
    public static Delta figuresOf(BsonDocument total) {
        Delta figures = new Delta();
        String id = total.getString("_id").getValue();
        total.forEach((name, value) -> {
            if (name.startsWith(FIGURE)) {
                String figure = name.substring(FIGURE.length()).replace('/', '.');
                figures.add(id, figure, value.asNumber().longValue());
            }
        });
        return figures;
    }
}
