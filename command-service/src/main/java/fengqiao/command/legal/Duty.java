package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.legal.DutyEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a lawyer's duty. */
public class Duty extends RecordDoor<DutyState> {
    public static final RecordKind<DutyState, Duty> KIND =
            new RecordKind<>("duty", Duty.class, Duty::new);

    /** For Axon, which then evolves it. */
    public Duty() {}

    @Override
    protected DutyState evolve(@Nullable DutyState before, DomainEvent event) {
        return DutyState.evolve(before, (DutyEvent) event);
    }
}
