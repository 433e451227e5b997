package fengqiao.command.dispute;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.dispute.MediationPolicyEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a region's mediation policy. */
public class MediationPolicyDoor extends RecordDoor<MediationPolicyState> {
    public static final RecordKind<MediationPolicyState, MediationPolicyDoor> KIND =
            new RecordKind<>(
                    "mediation-policy", MediationPolicyDoor.class, MediationPolicyDoor::new);

    @Override
    protected MediationPolicyState evolve(
            @Nullable MediationPolicyState before, DomainEvent event) {
        return MediationPolicyState.evolve(before, (MediationPolicyEvent) event);
    }
}
