package fengqiao.kernel.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one step may take, as a line of a {@link RuleSet}.
 *
 * @param population the only one it holds for, or every
 * @param days length in days of {@code dayKind}, day 0 being the day of the trigger
 * @param article of the set, or {@code policy}
 * @param rollsOver whether a deadline on a day off moves to the next working day
 * @param route the only statutory route it holds for, or every
 * @param fromReceipt whether day 0 is the day of registration instead of the day of the step
 * @param origin for which matters it holds
 * @param settable whether the assigner may set other days
 * @param inAll of an extension: whether the days are those in all, from day 0 of the clock, instead
 *     of those added
 */
public record Rule(
        @Nullable Population population,
        ClockKind clock,
        int days,
        DayKind dayKind,
        String article,
        boolean rollsOver,
        @Nullable String route,
        boolean fromReceipt,
        Origin origin,
        boolean settable,
        boolean inAll) {

    boolean concerns(ClockKind kind, RuleCase matter) {
        return clock == kind
                && (population == null || population == matter.population())
                && (route == null || route.equals(matter.route()))
                && origin.includes(matter.assigned());
    }

    LocalDate dayZero(LocalDate step, RuleCase matter) {
        return fromReceipt ? matter.registered() : step;
    }

    int days(RuleCase matter) {
        Integer set = matter.setDays();
        return settable && set != null ? set : days;
    }
}
