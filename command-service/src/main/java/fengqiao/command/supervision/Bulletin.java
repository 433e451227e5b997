package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.supervision.BulletinEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a bulletin. */
public class Bulletin extends RecordDoor<BulletinState> {
    public static final RecordKind<BulletinState, Bulletin> KIND =
            new RecordKind<>("bulletin", Bulletin.class, Bulletin::new);

    @Override
    protected BulletinState evolve(@Nullable BulletinState before, DomainEvent event) {
        return BulletinState.evolve(before, (BulletinEvent) event);
    }
}
