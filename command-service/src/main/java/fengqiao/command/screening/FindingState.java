package fengqiao.command.screening;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingEvent;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param unit that was made responsible and warned
 */
public record FindingState(
        RegionCode region, UnitId department, @Nullable UnitId unit, boolean settled)
        implements Standing {
    /** The state after one event more. */
    public static FindingState evolve(@Nullable FindingState before, FindingEvent event) {
        return switch (event) {
            case FindingRecorded e -> new FindingState(e.region(), e.department(), null, false);
            case FindingAssigned e -> found(before).with(e.unit(), false);
            case FindingSettled e -> found(before).with(found(before).unit, true);
        };
    }

    private static FindingState found(@Nullable FindingState before) {
        return Objects.requireNonNull(before, "a finding begins with its record");
    }

    private FindingState with(@Nullable UnitId responsible, boolean done) {
        return new FindingState(region, department, responsible, done);
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
            case "FOUND" -> List.of("assignments");
            case "ASSIGNED" -> List.of("assignments", "settlements");
            default -> List.of();
        };
    }
}
