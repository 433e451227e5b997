package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.legal.StationEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a station of source governance. */
public class Station extends RecordDoor<StationState> {
    public static final RecordKind<StationState, Station> KIND =
            new RecordKind<>("station", Station.class, Station::new);

    /** For Axon, which then evolves it. */
    public Station() {}

    @Override
    protected StationState evolve(@Nullable StationState before, DomainEvent event) {
        return StationState.evolve(before, (StationEvent) event);
    }
}
