package fengqiao.query.platform.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import fengqiao.query.platform.projection.Displaced;
import fengqiao.query.platform.projection.LaneHead;
import fengqiao.query.platform.projection.Torn;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Where each partition of a generation stands: beside the documents, never in Kafka. */
public final class MongoHeads {
    private final String generation;
    private final MongoCollection<BsonDocument> heads;

    public MongoHeads(MongoDatabase database, String generation) {
        this.generation = generation;
        this.heads = database.getCollection("projection.heads", BsonDocument.class);
    }

    private String id(int partition) {
        return generation + "/" + partition;
    }

    LaneHead read(int partition) {
        return read(heads.find(eq("_id", id(partition))).first());
    }

    LaneHead takeOver(int partition) {
        return read(
                heads.findOneAndUpdate(
                        eq("_id", id(partition)),
                        Updates.inc("epoch", 1L),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER)));
    }

    void advance(int partition, LaneHead head) {
        long matched =
                heads.replaceOne(
                                new BsonDocument("_id", new BsonString(id(partition)))
                                        .append("epoch", new BsonInt64(head.epoch())),
                                write(partition, head))
                        .getMatchedCount();
        if (matched != 1) {
            throw new Displaced(id(partition));
        }
    }

    /** Sets the head of a partition of a generation nobody writes yet. */
    public void put(int partition, LaneHead head) {
        heads.replaceOne(
                eq("_id", id(partition)),
                write(partition, head),
                new ReplaceOptions().upsert(true));
    }

    public void drop(int partitions) {
        for (int partition = 0; partition < partitions; partition++) {
            heads.deleteOne(eq("_id", id(partition)));
        }
    }

    private BsonDocument write(int partition, LaneHead head) {
        BsonArray torn = new BsonArray();
        for (Torn.Span span : head.torn().spans()) {
            torn.add(new BsonInt64(span.from()));
            torn.add(new BsonInt64(span.to()));
        }
        return new BsonDocument("_id", new BsonString(id(partition)))
                .append("epoch", new BsonInt64(head.epoch()))
                .append("fenced", new BsonInt64(head.fenced()))
                .append("batch", new BsonInt64(head.batch()))
                .append("position", new BsonInt64(head.position()))
                .append("offset", new BsonInt64(head.offset()))
                .append("torn", torn);
    }

    private static LaneHead read(@Nullable BsonDocument from) {
        if (from == null) {
            return LaneHead.loaded(0);
        }
        BsonArray cells = from.getArray("torn", new BsonArray());
        List<Torn.Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            spans.add(
                    new Torn.Span(
                            cells.get(i).asNumber().longValue(),
                            cells.get(i + 1).asNumber().longValue()));
        }
        return new LaneHead(
                number(from, "epoch", 0),
                number(from, "fenced", 0),
                number(from, "batch", 0),
                number(from, "position", 0),
                number(from, "offset", -1),
                new Torn(List.copyOf(spans)));
    }

    private static long number(BsonDocument from, String field, long absent) {
        return from.containsKey(field) ? from.getNumber(field).longValue() : absent;
    }
}
