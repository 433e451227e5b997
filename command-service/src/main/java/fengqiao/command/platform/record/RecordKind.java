package fengqiao.command.platform.record;

import fengqiao.command.refusal.Standing;
import java.util.function.Supplier;

/**
 * A kind of record.
 *
 * @param name first part of its streams' names, never changed: {@code leader-case}
 * @param fresh makes a doorway nothing has gone through yet
 */
public record RecordKind<S extends Standing, D extends RecordDoor<S>>(
        String name, Class<D> door, Supplier<D> fresh, RecordRoom room) {
    /** A kind whose records are where their matters are. */
    public RecordKind(String name, Class<D> door, Supplier<D> fresh) {
        this(name, door, fresh, RecordRoom.OF_ITS_MATTERS);
    }

    /** Wire name of its snapshots. */
    public String snapshotName() {
        return name + ".snapshot.v1";
    }
}
