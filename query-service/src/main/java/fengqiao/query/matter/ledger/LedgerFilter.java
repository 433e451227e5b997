package fengqiao.query.matter.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import fengqiao.kernel.RegionCode;
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
        @Nullable MatterState state,
        @Nullable String category,
        @Nullable String unit,
        @Nullable LedgerFigure figure) {

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
        if (figure == LedgerFigure.OVERDUE) {
            all.add(lt("due", today.toString()));
        }
        return and(all);
    }

    /** Matters a caller may see: of the region, of the unit, or reported by the post. */
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
        return any.isEmpty() ? eq("_id", "") : or(any);
    }
}
