package fengqiao.query.platform.generation;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Lane;
import fengqiao.query.platform.projection.View;
import org.bson.conversions.Bson;

/**
 * One building of a view's documents.
 *
 * @param number from 1, rising with each building of this version
 */
public record Generation<D>(View<D> view, int number, MongoReadModel<D> model) {

    static <D> Generation<D> of(MongoDatabase database, View<D> view, int number) {
        return new Generation<>(
                view, number, new MongoReadModel<>(database, name(view, number), view));
    }

    private static String name(View<?> view, int number) {
        return view.name() + "." + view.version() + "." + number;
    }

    /** Such as {@code ledger.1.3}: view, version, number. */
    public String name() {
        return name(view, number);
    }

    public Lane<D> lane(int partition, DeadLetters deadLetters) {
        return new Lane<>(name(), view, model, partition, deadLetters);
    }

    void createIndexes() {
        model.documents().createIndex(Indexes.ascending("n"));
        model.totals().collection().createIndex(Indexes.ascending("k"));
        for (var order : view.orders()) {
            Bson[] keys =
                    order.stream()
                            .map(field ->
                                    field.startsWith("-")
                                            ? Indexes.descending(field.substring(1))
                                            : Indexes.ascending(field))
                            .toArray(Bson[]::new);
            model.documents().createIndex(Indexes.compoundIndex(keys));
        }
    }

    /** Makes it empty again. */
    void clear() {
        model.documents().drop();
        model.totals().collection().drop();
    }

    void drop(MongoDatabase database, int partitions) {
        for (String collection : database.listCollectionNames()) {
            if (collection.equals(name()) || collection.startsWith(name() + ".")) {
                database.getCollection(collection).drop();
            }
        }
        model.heads().drop(partitions);
    }
}
