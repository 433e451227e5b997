package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.supervision.LetterEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a suggestion letter. */
public class Letter extends RecordDoor<LetterState> {
    public static final RecordKind<LetterState, Letter> KIND =
            new RecordKind<>("letter", Letter.class, Letter::new);

    @Override
    protected LetterState evolve(@Nullable LetterState before, DomainEvent event) {
        return LetterState.evolve(before, (LetterEvent) event);
    }
}
