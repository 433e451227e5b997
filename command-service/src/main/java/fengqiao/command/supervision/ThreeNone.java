package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.ThreeNoneEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to the three-none status of a region and year. */
public class ThreeNone extends RecordDoor<ThreeNoneState> {
    public static final RecordKind<ThreeNoneState, ThreeNone> KIND =
            new RecordKind<>("three-none", ThreeNone.class, ThreeNone::new);

    /** The record of a region's year. */
    public static RecordId id(RegionCode region, int year) {
        return new RecordId(KIND.name() + "." + region + "." + year);
    }

    @Override
    protected ThreeNoneState evolve(@Nullable ThreeNoneState before, DomainEvent event) {
        return ThreeNoneState.evolve(before, (ThreeNoneEvent) event);
    }
}
