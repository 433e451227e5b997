package fengqiao.command.screening;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordRoom;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.WeekEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a township's weekly ledger. */
public class TownshipWeek extends RecordDoor<TownshipWeekState> {
    public static final RecordKind<TownshipWeekState, TownshipWeek> KIND =
            new RecordKind<>(
                    "township-week", TownshipWeek.class, TownshipWeek::new, RecordRoom.EVERYBODYS);

    /** The record of a township's week. */
    public static RecordId id(RegionCode township, String week) {
        return new RecordId(KIND.name() + "." + township + "." + week);
    }

    @Override
    protected TownshipWeekState evolve(@Nullable TownshipWeekState before, DomainEvent event) {
        return TownshipWeekState.evolve(before, (WeekEvent) event);
    }
}
