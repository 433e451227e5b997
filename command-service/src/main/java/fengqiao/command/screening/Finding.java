package fengqiao.command.screening;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.screening.FindingEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a department's finding. */
public class Finding extends RecordDoor<FindingState> {
    public static final RecordKind<FindingState, Finding> KIND =
            new RecordKind<>("finding", Finding.class, Finding::new);

    @Override
    protected FindingState evolve(@Nullable FindingState before, DomainEvent event) {
        return FindingState.evolve(before, (FindingEvent) event);
    }
}
