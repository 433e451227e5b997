package fengqiao.bench.faults;

import com.mongodb.client.MongoDatabase;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.mongo.MongoTotals;
import fengqiao.query.platform.projection.Contribution;
import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.wire.EventDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/** Compares a whole read model, documents and totals, with a fold over the log. */
final class FoldComparison {
    private FoldComparison() {}

    /** How many documents and figures are not what the fold says; 0 where all is right. */
    static long differences(MongoDatabase database, List<StoredEvent> rows) {
        List<Incoming> events = rows.stream().map(EventDecoder::decode).toList();
        return SlimProjector.VIEWS.stream()
                .mapToLong(view -> differences(database, view, events))
                .sum();
    }

    private static <D> long differences(
            MongoDatabase database, View<D> view, List<Incoming> events) {
        Map<String, D> expected = fold(view, events);
        MongoReadModel<D> model = SlimProjector.model(database, view);
        Delta totals = new Delta();
        for (D document : expected.values()) {
            for (Contribution row : view.contributions(document)) {
                totals.add(row.total(), row.figure(), -row.value());
            }
        }
        long wrong = 0;
        for (BsonDocument document : model.documents().find()) {
            D right = expected.remove(document.getString("_id").getValue());
            wrong += model.read(document).equals(right) ? 0 : 1;
        }
        for (BsonDocument total : model.totals().collection().find()) {
            totals.addAll(MongoTotals.figuresOf(total));
        }
        return wrong + expected.size() + totals.rows().values().stream().mapToLong(Map::size).sum();
    }

    private static <D> Map<String, D> fold(View<D> view, List<Incoming> events) {
        Map<String, D> documents = new HashMap<>();
        for (Incoming incoming : events) {
            Recorded<?> event = incoming.event();
            if (event != null && view.concerns(incoming.wireName())) {
                for (String id : view.route(event)) {
                    documents.put(id, view.fold(documents.get(id), event));
                }
            }
        }
        return documents;
    }
}
