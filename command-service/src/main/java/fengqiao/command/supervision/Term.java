package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.supervision.TermEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to what is noted about the terms of a record; it decides nothing. */
public final class Term extends RecordDoor<TermState> {
    public static final RecordKind<TermState, Term> KIND =
            new RecordKind<>("term", Term.class, Term::new);

    /** What is noted about a record. */
    public static RecordId of(RecordId record) {
        return new RecordId(TermEvent.stream(record));
    }

    @Override
    protected TermState evolve(@Nullable TermState before, DomainEvent event) {
        return after(before, (TermEvent) event);
    }

    /** What is known after one event more. */
    public static TermState after(@Nullable TermState before, TermEvent event) {
        return TermState.evolve(before, event);
    }
}
