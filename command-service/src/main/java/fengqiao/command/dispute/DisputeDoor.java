package fengqiao.command.dispute;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordRoom;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.dispute.DisputeEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a dispute. */
public class DisputeDoor extends RecordDoor<DisputeState> {
    static final RecordKind<DisputeState, DisputeDoor> KIND =
            new RecordKind<>("dispute", DisputeDoor.class, DisputeDoor::new, RecordRoom.PASSED_ON);

    /** For Axon, which then evolves it. */
    public DisputeDoor() {}

    @Override
    protected DisputeState evolve(@Nullable DisputeState before, DomainEvent event) {
        return DisputeState.evolve(before, (DisputeEvent) event);
    }
}
