package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.in;

import fengqiao.kernel.MatterId;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.mongo.MongoReadModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Records about accusations that a unit handles. Whom an accusation is about may be found out at
 * any time, so it is asked for anew with each list.
 */
final class HandledRecords {
    private final HandledAccusations accusations;

    HandledRecords(HandledAccusations accusations) {
        this.accusations = accusations;
    }

    /**
     * @param named what is about accusations and names the caller's unit: a few
     * @return none where there are none
     */
    @Nullable Bson filter(
            MongoReadModel<? extends RecordEntry<?>> live, Bson named, Caller caller) {
        Map<String, List<MatterId>> records = new HashMap<>();
        live.documents()
                .find(named)
                .map(live::read)
                .forEach(entry -> records.put(entry.id(), entry.accusations()));
        if (records.isEmpty()) {
            return null;
        }
        Set<MatterId> about = new HashSet<>();
        records.values().forEach(about::addAll);
        Set<MatterId> there = accusations.of(about, caller);
        return in(
                "_id",
                records.entrySet().stream()
                        .filter(record -> there.containsAll(record.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
