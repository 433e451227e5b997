package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.VisitEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a visit to households. */
public class HouseholdVisit extends RecordDoor<HouseholdVisitState> {
    public static final RecordKind<HouseholdVisitState, HouseholdVisit> KIND =
            new RecordKind<>("household-visit", HouseholdVisit.class, HouseholdVisit::new);

    @Override
    protected HouseholdVisitState evolve(@Nullable HouseholdVisitState before, DomainEvent event) {
        return HouseholdVisitState.evolve(before, (VisitEvent) event);
    }
}
