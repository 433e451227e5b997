package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.RotaEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a day of a duty rota. */
public class RotaDay extends RecordDoor<RotaDayState> {
    public static final RecordKind<RotaDayState, RotaDay> KIND =
            new RecordKind<>("rota", RotaDay.class, RotaDay::new);

    /** The record of a region's day. */
    public static RecordId id(RegionCode region, LocalDate day) {
        return new RecordId(KIND.name() + "." + region + "." + day);
    }

    @Override
    protected RotaDayState evolve(@Nullable RotaDayState before, DomainEvent event) {
        return RotaDayState.evolve(before, (RotaEvent) event);
    }
}
