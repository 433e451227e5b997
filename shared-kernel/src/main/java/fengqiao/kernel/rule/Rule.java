package fengqiao.kernel.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one step may take.
 *
 * @param regionPrefix leading digits of the regions it holds in; empty for the whole country
 * @param to last day in force, or open
 * @param days length in days of {@code dayKind}, day 0 being the day of the trigger
 * @param rollsOver whether a deadline on a day off moves to the next working day
 * @param route the only statutory route it holds for, or every
 * @param fromReceipt whether day 0 is the day of registration instead of the day of the step
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
        boolean rollsOver,
        @Nullable String route,
        boolean fromReceipt) {

    boolean concerns(ClockKind kind, RuleCase matter) {
        return clock == kind
                && population == matter.population()
                && matter.region().value().startsWith(regionPrefix)
                && (route == null || route.equals(matter.route()));
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    LocalDate dayZero(LocalDate step, RuleCase matter) {
        return fromReceipt ? matter.registered() : step;
    }
}
