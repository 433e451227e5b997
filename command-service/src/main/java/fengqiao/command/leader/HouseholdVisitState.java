package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.HouseholdsVisited;
import fengqiao.kernel.leader.VisitEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit that was made; nothing is added to it. */
public record HouseholdVisitState(RegionCode region) implements Standing {
    /** The state after its only event. */
    public static HouseholdVisitState evolve(
            @Nullable HouseholdVisitState before, VisitEvent event) {
        return switch (event) {
            case HouseholdsVisited e -> new HouseholdVisitState(e.region());
        };
    }

    @Override
    public String stage() {
        return "RECORDED";
    }

    @Override
    public List<String> allowed() {
        return List.of();
    }
}
