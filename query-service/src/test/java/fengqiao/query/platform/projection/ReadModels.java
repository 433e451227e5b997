package fengqiao.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.Recorded;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.mongo.MongoTotals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a whole read model with a fold over the log. */
public final class ReadModels {
    private ReadModels() {}

    public static <D> Map<String, D> fold(View<D> view, List<Incoming> events) {
        Map<String, D> documents = new HashMap<>();
        for (Incoming incoming : events) {
            Recorded<?> event = incoming.event();
            if (event != null && view.concerns(incoming.wireName())) {
                for (String id : view.route(event)) {
                    documents.put(id, view.fold(id, documents.get(id), event));
                }
            }
        }
        return documents;
    }

    public static <D> Delta totals(View<D> view, Map<String, D> documents) {
        Delta totals = new Delta();
        documents
                .values()
                .forEach(document ->
                        view.contributions(document)
                                .forEach(
                                        row -> totals.add(row.total(), row.figure(), row.value())));
        return totals;
    }

    public static <D> void assertIsFoldOf(
            MongoReadModel<D> model, View<D> view, List<Incoming> events) {
        Map<String, D> expected = fold(view, events);
        Map<String, D> stored = new HashMap<>();
        model.documents()
                .find()
                .forEach(document ->
                        stored.put(document.getString("_id").getValue(), model.read(document)));
        assertThat(stored).isEqualTo(expected);
        Delta totals = new Delta();
        model.totals()
                .collection()
                .find()
                .forEach(total -> totals.addAll(MongoTotals.figuresOf(total)));
        Delta sums = totals(view, expected);
        sums.rows()
                .forEach((total, figures) ->
                        figures.forEach((figure, value) -> totals.add(total, figure, -value)));
        assertThat(totals.rows()).as("totals beyond the sum over all documents").isEmpty();
    }
}
