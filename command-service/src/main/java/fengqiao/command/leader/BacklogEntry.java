package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.BacklogEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to an entry of the backlog. */
public class BacklogEntry extends RecordDoor<BacklogEntryState> {
    public static final RecordKind<BacklogEntryState, BacklogEntry> KIND =
            new RecordKind<>("backlog", BacklogEntry.class, BacklogEntry::new);

    @Override
    protected BacklogEntryState evolve(@Nullable BacklogEntryState before, DomainEvent event) {
        return BacklogEntryState.evolve(before, (BacklogEvent) event);
    }
}
