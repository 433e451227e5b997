package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one step may take.
 *
 * @param regionPrefix leading digits of the regions it holds in; empty for the whole country
 * @param to last day in force, or open
 * @param days length in days of {@code dayKind}, day 0 being the day of the trigger
 * @param rollsOver whether a deadline on a day off moves to the next working day
 */
public record Rule(
        RuleRef ref,
        String regionPrefix,
        LocalDate from,
        @Nullable LocalDate to,
        Population population,
        ClockKind clock,
        int days,
        DayKind dayKind,
        boolean rollsOver) {

    boolean inForce(LocalDate day, RegionCode region, Population matters, ClockKind kind) {
        return clock == kind
                && population == matters
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && region.value().startsWith(regionPrefix);
    }
}
