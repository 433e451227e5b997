package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.supervision.WatchEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to what is noted about a matter; it decides nothing. */
public final class Watch extends RecordDoor<WatchState> {
    public static final RecordKind<WatchState, Watch> KIND =
            new RecordKind<>("supervision", Watch.class, Watch::new);

    /** The record about a matter. */
    public static RecordId of(MatterId matter) {
        return new RecordId(WatchEvent.stream(matter));
    }

    @Override
    protected WatchState evolve(@Nullable WatchState before, DomainEvent event) {
        return after(before, (WatchEvent) event);
    }

    /** What is known after one event more. */
    public static WatchState after(@Nullable WatchState before, WatchEvent event) {
        return WatchState.evolve(before, event);
    }
}
