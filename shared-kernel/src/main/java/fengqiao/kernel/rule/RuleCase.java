package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter decides which rules hold for it.
 *
 * @param region where it happened
 * @param route name of its statutory route (Art. 31), or none before it is routed
 * @param registered legal day of registration: day 0 of rules that count from receipt
 * @param assigned whether a superior assigned it 上级交办
 * @param setDays days the assigner set for it, where the rule leaves that open; none for the rule's
 */
public record RuleCase(
        Population population,
        RegionCode region,
        @Nullable String route,
        LocalDate registered,
        boolean assigned,
        @Nullable Integer setDays) {

    /** A matter nobody assigned. */
    public RuleCase(
            Population population,
            RegionCode region,
            @Nullable String route,
            LocalDate registered) {
        this(population, region, route, registered, false, null);
    }
}
