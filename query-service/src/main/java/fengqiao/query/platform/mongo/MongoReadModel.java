package fengqiao.query.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import fengqiao.query.platform.projection.Change;
import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.Displaced;
import fengqiao.query.platform.projection.LaneHead;
import fengqiao.query.platform.projection.ReadModel;
import fengqiao.query.platform.projection.Stamp;
import fengqiao.query.platform.projection.Stored;
import fengqiao.query.platform.projection.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * A generation in MongoDB: a collection of documents, one of totals, and the heads.
 *
 * <p>A document is replaced only where its stamp is still the one it was read with, so that a
 * writer whose command arrives late changes nothing.
 */
public final class MongoReadModel<D> implements ReadModel<D> {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int LOADED_AT_ONCE = 2_000;

    private final String name;
    private final StoredForm<D> form;
    private final MongoCollection<BsonDocument> documents;
    private final MongoTotals totals;
    private final MongoHeads heads;

    public MongoReadModel(MongoDatabase database, String generation, View<D> view) {
        this.name = generation;
        this.form = new StoredForm<>(view.form());
        this.documents = database.getCollection(generation, BsonDocument.class);
        this.totals = new MongoTotals(database, generation);
        this.heads = new MongoHeads(database, generation);
    }

    /** The documents, for queries. */
    public MongoCollection<BsonDocument> documents() {
        return documents;
    }

    /** The totals, for queries. */
    public MongoTotals totals() {
        return totals;
    }

    public MongoHeads heads() {
        return heads;
    }

    /** How a stored document reads. */
    public D read(BsonDocument document) {
        return form.read(document).document();
    }

    public Stored<D> readStored(BsonDocument document) {
        return form.read(document);
    }

    @Override
    public LaneHead head(int partition) {
        return heads.read(partition);
    }

    @Override
    public LaneHead takeOver(int partition) {
        return heads.takeOver(partition);
    }

    @Override
    public Map<String, Stored<D>> load(Collection<String> ids) {
        Map<String, Stored<D>> loaded = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += LOADED_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + LOADED_AT_ONCE));
            for (BsonDocument found : documents.find(in("_id", some)).batchSize(LOADED_AT_ONCE)) {
                Stored<D> stored = form.read(found);
                loaded.put(stored.id(), stored);
            }
        }
        return loaded;
    }

    @Override
    public void write(List<Change<D>> changes, long stamp) {
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(changes.size());
        for (Change<D> change : changes) {
            writes.add(write(change, stamp));
        }
        try {
            BulkWriteResult result = documents.bulkWrite(writes, UNORDERED);
            if (result.getInsertedCount() + result.getMatchedCount() != changes.size()) {
                throw new Displaced(name);
            }
        } catch (MongoBulkWriteException e) {
            throw MongoErrors.onlyDuplicates(e) ? new Displaced(name) : e;
        }
    }

    private WriteModel<BsonDocument> write(Change<D> change, long stamp) {
        BsonDocument after =
                form.write(
                        new Stored<>(
                                change.id(),
                                change.position(),
                                stamp,
                                change.delta(),
                                change.after()));
        Stored<D> before = change.before();
        if (before == null) {
            return new InsertOneModel<>(after);
        }
        // one flat document: inside $and, the embedded server would not find _id by its index
        BsonDocument unchanged =
                new BsonDocument("_id", new BsonString(change.id()))
                        .append(StoredForm.STAMP, new BsonInt64(before.stamp()));
        return new ReplaceOneModel<>(unchanged, after);
    }

    /** Adds documents of a generation nobody writes or reads yet. */
    public void insert(List<Stored<D>> fresh) {
        if (!fresh.isEmpty()) {
            documents.insertMany(
                    fresh.stream().map(form::write).toList(),
                    new InsertManyOptions().ordered(false));
        }
    }

    /** Writes documents of a generation nobody else writes or reads yet, whatever they were. */
    public void put(List<Stored<D>> all) {
        if (!all.isEmpty()) {
            documents.bulkWrite(
                    all.stream()
                            .map(stored ->
                                    new ReplaceOneModel<>(
                                            eq("_id", stored.id()),
                                            form.write(stored),
                                            MongoErrors.UPSERT))
                            .toList(),
                    UNORDERED);
        }
    }

    @Override
    public List<Stored<D>> writtenUnder(long stamp) {
        if (stamp == Stamp.LOADED) {
            return List.of();
        }
        return documents.find(eq(StoredForm.STAMP, stamp)).map(form::read).into(new ArrayList<>());
    }

    @Override
    public void fence(int partition, long fenced, long epoch) {
        totals.fence(partition, fenced, epoch);
    }

    @Override
    public Set<String> totalsUnder(Collection<String> ids, long epoch, long stamp) {
        return totals.under(ids, epoch, stamp);
    }

    @Override
    public void addToTotals(int partition, long epoch, long stamp, Delta delta) {
        totals.add(partition, epoch, stamp, delta);
    }

    @Override
    public void advance(int partition, LaneHead head) {
        heads.advance(partition, head);
    }
}
