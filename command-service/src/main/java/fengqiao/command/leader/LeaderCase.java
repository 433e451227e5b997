package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.LeaderCaseEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a case a leader takes. */
public class LeaderCase extends RecordDoor<LeaderCaseState> {
    public static final RecordKind<LeaderCaseState, LeaderCase> KIND =
            new RecordKind<>("leader-case", LeaderCase.class, LeaderCase::new);

    @Override
    protected LeaderCaseState evolve(@Nullable LeaderCaseState before, DomainEvent event) {
        return LeaderCaseState.evolve(before, (LeaderCaseEvent) event);
    }
}
