package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.BacklogEvent;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an entry of the backlog stands. */
public record BacklogEntryState(MatterId matter, RegionCode region, String stage)
        implements Standing {
    /** The state after one event more. */
    public static BacklogEntryState evolve(@Nullable BacklogEntryState before, BacklogEvent event) {
        return switch (event) {
            case BacklogListed e -> new BacklogEntryState(e.matterId(), e.region(), "LISTED");
            case BacklogPlanned e -> listed(before).at("PLANNED");
            case BacklogResolved e -> listed(before).at("RESOLVED");
        };
    }

    private static BacklogEntryState listed(@Nullable BacklogEntryState before) {
        return Objects.requireNonNull(before, "an entry begins with its listing");
    }

    private BacklogEntryState at(String next) {
        return new BacklogEntryState(matter, region, next);
    }

    @Override
    public List<String> allowed() {
        return stage.equals("RESOLVED") ? List.of() : List.of("plans", "resolutions");
    }
}
