package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which records of a kind a list holds. */
final class RecordFilter {
    private static final Pattern FIGURE = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");

    private RecordFilter() {}

    /**
     * @param marks further values asked for, by name; null where one is not asked for
     */
    static Bson of(
            String kind,
            RecordQuery query,
            Map<String, @Nullable String> marks,
            Caller caller,
            LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("kind", kind));
        all.add(scope(caller));
        equal(all, "within", query.region());
        equal(all, "state", query.state());
        equal(all, "units", query.unit());
        equal(all, "owners", query.owner());
        marks.forEach(
                (name, value) -> equal(all, "marks", value == null ? null : name + ":" + value));
        String day = "day";
        if (query.figure() != null) {
            day = figure(query.figure());
            all.add(exists(day));
        }
        if (query.from() != null) {
            all.add(gte(day, query.from().toString()));
        }
        if (query.to() != null) {
            all.add(lte(day, query.to().toString()));
        }
        if (query.late()) {
            all.add(lt("due", today.toString()));
        }
        return and(all);
    }

    private static String figure(String name) {
        if (!FIGURE.matcher(name).matches()) {
            throw Refused.field("figure", "figure");
        }
        return "f." + name;
    }

    private static void equal(List<Bson> all, String column, @Nullable Object value) {
        if (value != null) {
            all.add(eq(column, value.toString()));
        }
    }

    /** Records a caller may see: of the region, of the unit, or of the post. Nothing by default. */
    static Bson scope(Caller caller) {
        return caller.seesRegion() ? or(region(caller), own(caller)) : own(caller);
    }

    /** Records whose texts a caller may read: those of figures alone read none. */
    static Bson readers(Caller caller) {
        return caller.is(Role.OFFICE) ? or(region(caller), own(caller)) : own(caller);
    }

    private static Bson region(Caller caller) {
        return caller.region() == null ? nothing() : eq("within", caller.region().value());
    }

    private static Bson own(Caller caller) {
        List<Bson> any = new ArrayList<>();
        if (caller.is(Role.UNIT) && caller.unit() != null) {
            any.add(eq("units", caller.unit()));
        }
        if (caller.is(Role.WORKER) && caller.worker() != null) {
            any.add(eq("owners", caller.worker()));
        }
        if (caller.is(Role.LEADER) && caller.leader() != null) {
            any.add(eq("owners", caller.leader()));
        }
        if (caller.is(Role.MEDIATOR) && caller.body() != null) {
            any.add(eq("owners", caller.body()));
        }
        return any.isEmpty() ? nothing() : or(any);
    }

    private static Bson nothing() {
        return eq("_id", "");
    }
}
