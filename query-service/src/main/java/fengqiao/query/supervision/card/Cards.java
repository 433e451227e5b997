package fengqiao.query.supervision.card;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.WatchEvent;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.record.RecordEntry;
import fengqiao.query.platform.record.RecordRoom;
import fengqiao.query.platform.web.ReadSide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds and counts cards. Safe for many threads. */
@Component
public final class Cards {
    private final CardView view;
    private final ReadSide reads;

    public Cards(CardView view, ReadSide reads) {
        this.view = view;
        this.reads = reads;
    }

    public CardView view() {
        return view;
    }

    /**
     * Marks of a list: only what hangs, unless green is asked for.
     *
     * @param unassigned only those of matters no unit has, or only the others; null for both
     */
    public Map<String, @Nullable String> marks(
            @Nullable String state, @Nullable Boolean unassigned) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put(Card.HANGS, state == null ? "true" : String.valueOf(!isGreen(state)));
        marks.put(Card.UNASSIGNED, unassigned == null ? null : unassigned.toString());
        return marks;
    }

    private static boolean isGreen(String state) {
        return state.equals(CardColour.GREEN.name());
    }

    /** The cards of matters by matter; those that never had one are missing. */
    public Map<MatterId, Card> of(Collection<MatterId> matters) {
        Map<MatterId, Card> found = new HashMap<>();
        if (!matters.isEmpty()) {
            List<String> ids = matters.stream().map(WatchEvent::stream).toList();
            MongoReadModel<RecordEntry<Card>> live = reads.live(view);
            for (BsonDocument document : live.documents().find(in("_id", ids))) {
                Card card = live.read(document).body();
                found.put(card.matterId(), card);
            }
        }
        return found;
    }

    /**
     * Cards that hang in a region, counted.
     *
     * @param room whose matters are counted
     * @param by field parted by, such as {@code b.unit}
     */
    public Map<String, Map<CardColour, Long>> count(RegionCode region, RecordRoom room, String by) {
        List<Bson> stages = new ArrayList<>();
        stages.add(
                Aggregates.match(
                        and(
                                eq("within", region.value()),
                                eq("marks", Card.HANGS + ":true"),
                                room.holds())));
        stages.add(
                Aggregates.group(
                        new BsonDocument("by", new org.bson.BsonString("$" + by))
                                .append("colour", new org.bson.BsonString("$state")),
                        Accumulators.sum("count", 1)));
        Map<String, Map<CardColour, Long>> counts = new HashMap<>();
        for (BsonDocument group : reads.live(view).documents().aggregate(stages)) {
            BsonDocument id = group.getDocument("_id");
            String name = id.isString("by") ? id.getString("by").getValue() : "";
            counts.computeIfAbsent(name, key -> new EnumMap<>(CardColour.class))
                    .put(
                            CardColour.valueOf(id.getString("colour").getValue()),
                            group.getNumber("count").longValue());
        }
        return counts;
    }
}
