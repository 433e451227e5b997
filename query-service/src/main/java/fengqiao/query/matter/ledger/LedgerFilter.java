package fengqiao.query.matter.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list of matters is to hold.
 *
 * @param region subtree
 * @param period days of registration; null for all
 * @param category a prefix in the taxonomy
 * @param unit that it is with now
 * @param room null for all the caller may see
 * @param only id of the one matter it may hold, empty for none at all; null for all
 */
record LedgerFilter(
        @Nullable RegionCode region,
        @Nullable Period period,
        @Nullable MatterStage state,
        @Nullable String category,
        @Nullable String unit,
        @Nullable LedgerFigure figure,
        @Nullable LedgerFacet facet,
        @Nullable Room room,
        VisitFilter visit,
        @Nullable String only) {

    private static final String ACCUSED = PetitionKind.ACCUSATION.name();
    private static final Bson ACCUSATION = eq("kind", ACCUSED);

    /** The filter, narrowed to what the caller may see. */
    Bson bson(Caller caller, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(scope(caller));
        if (region != null) {
            all.add(eq("within", region.value()));
        }
        if (period != null) {
            all.add(gte("day", period.from().toString()));
            all.add(lte("day", period.to().toString()));
        }
        if (state != null) {
            all.add(eq("state", state.name()));
        }
        if (category != null) {
            all.add(regex("category", "^" + category.replace(".", "\\.") + "(\\.|$)"));
        }
        if (unit != null) {
            all.add(eq("unit", unit));
        }
        if (figure == LedgerFigure.REGISTERED) {
            all.add(ne("gone", true));
        } else if (figure != null) {
            all.add(eq("figures", figure.key()));
        }
        if (facet != null) {
            all.add(eq("facets", facet.key()));
        }
        if (figure == LedgerFigure.OVERDUE) {
            all.add(lt("due", today.toString()));
        }
        if (room != null) {
            all.add(in(room));
        }
        visit.add(all);
        if (only != null) {
            all.add(eq("_id", only));
        }
        return and(all);
    }

    /** Matters of a room. */
    static Bson in(Room room) {
        return room == Room.ACCUSATIONS ? ACCUSATION : ne("kind", ACCUSED);
    }

    /**
     * Matters a caller may see: of the region, of the unit, or reported by the post; for organs of
     * review those that were replied to, for outside reviewers of quality the closed ones.
     *
     * <p>Accusations are seen by discipline and by units they were sent to, never by the one they
     * are about (Art. 30), and by nobody else.
     */
    static Bson scope(Caller caller) {
        List<Bson> any = new ArrayList<>();
        RegionCode region = caller.region();
        if (caller.seesRegion() && region != null) {
            any.add(and(eq("within", region.value()), ne("kind", ACCUSED)));
        }
        if (caller.is(Role.DISCIPLINE) && region != null) {
            any.add(and(eq("within", region.value()), ACCUSATION));
        }
        if (caller.is(Role.UNIT) && caller.unit() != null) {
            any.add(and(eq("units", caller.unit()), ne("accused", caller.unit())));
        }
        if (caller.is(Role.WORKER) && caller.worker() != null) {
            any.add(and(eq("reporters", caller.worker()), ne("kind", ACCUSED)));
        }
        if (caller.is(Role.REVIEWER) && region != null) {
            any.add(and(eq("within", region.value()), exists("review"), ne("kind", ACCUSED)));
        }
        if (caller.is(Role.ASSESSOR) && region != null) {
            any.add(
                    and(
                            eq("within", region.value()),
                            eq("state", MatterStage.CLOSED.name()),
                            ne("kind", ACCUSED)));
        }
        return any.isEmpty() ? eq("_id", "") : or(any);
    }
}
