package fengqiao.query.matter.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import fengqiao.kernel.RegionCode;
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
 */
record LedgerFilter(
        @Nullable RegionCode region,
        @Nullable Period period,
        @Nullable MatterStage state,
        @Nullable String category,
        @Nullable String unit,
        @Nullable LedgerFigure figure,
        @Nullable LedgerFacet facet) {

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
        if (figure != null && figure != LedgerFigure.REGISTERED) {
            all.add(eq("figures", figure.key()));
        }
        if (facet != null) {
            all.add(eq("facets", facet.key()));
        }
        if (figure == LedgerFigure.OVERDUE) {
            all.add(lt("due", today.toString()));
        }
        return and(all);
    }

    /**
     * Matters a caller may see: of the region, of the unit, or reported by the post; for organs of
     * review those that were replied to, for outside reviewers of quality the closed ones.
     */
    static Bson scope(Caller caller) {
        List<Bson> any = new ArrayList<>();
        RegionCode region = caller.region();
        if (caller.seesRegion() && region != null) {
            any.add(eq("within", region.value()));
        }
        if (caller.is(Role.UNIT) && caller.unit() != null) {
            any.add(eq("units", caller.unit()));
        }
        if (caller.is(Role.WORKER) && caller.worker() != null) {
            any.add(eq("reporters", caller.worker()));
        }
        if (caller.is(Role.REVIEWER) && region != null) {
            any.add(and(eq("within", region.value()), exists("review")));
        }
        if (caller.is(Role.ASSESSOR) && region != null) {
            any.add(and(eq("within", region.value()), eq("state", MatterStage.CLOSED.name())));
        }
        return any.isEmpty() ? eq("_id", "") : or(any);
    }
}
