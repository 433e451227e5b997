package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.DutyKept;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.RotaEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who has the reception of a day, and whether that leader came. */
public record RotaDayState(RegionCode region, LocalDate day, LeaderId leader, boolean kept)
        implements Standing {
    /** The state after one event more. */
    public static RotaDayState evolve(@Nullable RotaDayState before, RotaEvent event) {
        return switch (event) {
            case DutyRostered e -> new RotaDayState(e.region(), e.day(), e.leader(), false);
            case DutyKept e -> {
                var rostered = Objects.requireNonNull(before, "a day begins with its leader");
                yield new RotaDayState(rostered.region, rostered.day, rostered.leader, true);
            }
        };
    }

    @Override
    public String stage() {
        return kept ? "KEPT" : "ROSTERED";
    }

    @Override
    public List<String> allowed() {
        return kept ? List.of() : List.of("duty-rosters");
    }
}
