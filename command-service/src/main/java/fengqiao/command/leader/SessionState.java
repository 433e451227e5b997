package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.SessionEvent;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionMatterLinked;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session that was held. */
public record SessionState(RegionCode region, List<LeaderId> leaders, List<MatterId> matters)
        implements Standing {
    /** The state after one event more. */
    public static SessionState evolve(@Nullable SessionState before, SessionEvent event) {
        return switch (event) {
            case SessionHeld e -> new SessionState(e.region(), e.leaders(), e.matters());
            case SessionMatterLinked e -> {
                var held = Objects.requireNonNull(before, "a session begins with being held");
                List<MatterId> more = new ArrayList<>(held.matters);
                more.add(e.matterId());
                yield new SessionState(held.region, held.leaders, List.copyOf(more));
            }
        };
    }

    @Override
    public String stage() {
        return "HELD";
    }

    @Override
    public List<String> allowed() {
        return List.of("matters");
    }
}
