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
            Bson scope,
            Caller caller,
            LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("kind", kind));
        all.add(scope);
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
            all.add(RecordRoom.of(caller).holds());
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

    /**
     * Records a caller may see: of the region, of the unit, or of the post. Nothing by default.
     *
     * <p>What is about an accusation is seen by discipline, and by the unit that handles it (Art.
     * 30).
     *
     * @param handled filter of records about accusations that the caller's unit handles
     */
    static Bson scope(Caller caller, @Nullable Bson handled) {
        return scope(caller, caller.seesRegion(), handled);
    }

    /** Records whose texts a caller may read: those of figures alone read none. */
    static Bson readers(Caller caller, @Nullable Bson handled) {
        return scope(caller, caller.is(Role.OFFICE), handled);
    }

    private static Bson scope(Caller caller, boolean region, @Nullable Bson handled) {
        List<Bson> any = new ArrayList<>();
        Bson general = region ? or(region(caller), own(caller)) : own(caller);
        any.add(and(general, RecordRoom.GENERAL.holds()));
        if (caller.is(Role.DISCIPLINE)) {
            any.add(and(region(caller), RecordRoom.ACCUSATIONS.holds()));
        }
        if (handled != null) {
            any.add(handled);
        }
        return or(any);
    }

    /** What is about accusations and the caller's unit is named in; none for others. */
    static @Nullable Bson ofUnit(Caller caller) {
        return caller.is(Role.UNIT) && caller.unit() != null
                ? and(eq("units", caller.unit()), RecordRoom.ACCUSATIONS.holds())
                : null;
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
