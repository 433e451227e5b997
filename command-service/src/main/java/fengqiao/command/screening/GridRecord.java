package fengqiao.command.screening;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.kernel.screening.FiveRecordEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to one of a grid's five records. */
public class GridRecord extends RecordDoor<GridRecordState> {
    public static final RecordKind<GridRecordState, GridRecord> KIND =
            new RecordKind<>("grid-record", GridRecord.class, GridRecord::new);

    /** The record of a grid and a kind. */
    public static RecordId id(RegionCode grid, FiveRecord kind) {
        return new RecordId(KIND.name() + "." + grid + "." + kind);
    }

    @Override
    protected GridRecordState evolve(@Nullable GridRecordState before, DomainEvent event) {
        return GridRecordState.evolve(before, (FiveRecordEvent) event);
    }
}
