package fengqiao.command.screening;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordRoom;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.DayEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a grid's screening of a day. */
public class GridDay extends RecordDoor<GridDayState> {
    public static final RecordKind<GridDayState, GridDay> KIND =
            new RecordKind<>("screening-day", GridDay.class, GridDay::new, RecordRoom.EVERYBODYS);

    /** The record of a grid's day. */
    public static RecordId id(RegionCode grid, LocalDate day) {
        return new RecordId(KIND.name() + "." + grid + "." + day);
    }

    @Override
    protected GridDayState evolve(@Nullable GridDayState before, DomainEvent event) {
        return GridDayState.evolve(before, (DayEvent) event);
    }
}
