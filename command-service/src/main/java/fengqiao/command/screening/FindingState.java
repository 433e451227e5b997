package fengqiao.command.screening;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingEvent;
import fengqiao.kernel.screening.FindingMarkedHard;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param unit that was made responsible and warned
 * @param hard whether it was marked as a hard problem
 */
public record FindingState(
        RegionCode region, UnitId department, @Nullable UnitId unit, boolean hard, boolean settled)
        implements Standing {
    /** The state after one event more. */
    public static FindingState evolve(@Nullable FindingState before, FindingEvent event) {
        return switch (event) {
            case FindingRecorded e ->
                    new FindingState(e.region(), e.department(), null, false, false);
            case FindingAssigned e -> found(before).with(e.unit(), found(before).hard, false);
            case FindingMarkedHard e -> found(before).with(found(before).unit, true, false);
            case FindingSettled e ->
                    found(before).with(found(before).unit, found(before).hard, true);
        };
    }

    private static FindingState found(@Nullable FindingState before) {
        return Objects.requireNonNull(before, "a finding begins with its record");
    }

    private FindingState with(@Nullable UnitId responsible, boolean marked, boolean done) {
        return new FindingState(region, department, responsible, marked, done);
    }

    @Override
    public String stage() {
        if (settled) {
            return "SETTLED";
        }
        return unit == null ? "FOUND" : "ASSIGNED";
    }

    @Override
    public List<String> allowed() {
        return switch (stage()) {
            case "FOUND" -> marking("assignments");
            case "ASSIGNED" -> marking("assignments", "settlements");
            default -> List.of();
        };
    }

    private List<String> marking(String... moves) {
        return hard
                ? List.of(moves)
                : Stream.concat(Stream.of(moves), Stream.of("hard-problems")).toList();
    }
}
