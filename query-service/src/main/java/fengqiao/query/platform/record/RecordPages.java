package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Pages of lists of records, by what is due or by age. */
final class RecordPages {
    private RecordPages() {}

    /** One more than asked for, so that the end is known. */
    static List<RecordEntry<?>> find(
            MongoReadModel<? extends RecordEntry<?>> live, Bson matching, RecordQuery query) {
        String cursor = query.cursor();
        Bson from = cursor == null ? matching : and(matching, after(cursor, query.late()));
        List<RecordEntry<?>> found = new ArrayList<>();
        live.documents()
                .find(from)
                .sort(query.late() ? Sorts.ascending("due", "_id") : Sorts.descending("at", "_id"))
                .limit(query.size() + 1)
                .forEach(document -> found.add(live.read(document)));
        return found;
    }

    private static Bson after(String cursor, boolean late) {
        List<String> keys = Cursor.read(cursor, 2);
        if (late) {
            String due = keys.get(0);
            return or(gt("due", due), and(eq("due", due), gt("_id", keys.get(1))));
        }
        long at = Cursor.number(keys.get(0));
        return or(lt("at", at), and(eq("at", at), lt("_id", keys.get(1))));
    }

    /** Where the list goes on after an entry. */
    static String cursorOf(RecordEntry<?> last, boolean late) {
        String key =
                late
                        ? String.valueOf(last.body().columns().due())
                        : Long.toString(Fields.micros(last.since()));
        return Cursor.of(key, last.id());
    }
}
