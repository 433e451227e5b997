package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.legal.AidEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to an application for legal aid. */
public class Aid extends RecordDoor<AidState> {
    public static final RecordKind<AidState, Aid> KIND =
            new RecordKind<>("aid", Aid.class, Aid::new);

    /** For Axon, which then evolves it. */
    public Aid() {}

    @Override
    protected AidState evolve(@Nullable AidState before, DomainEvent event) {
        return AidState.evolve(before, (AidEvent) event);
    }
}
