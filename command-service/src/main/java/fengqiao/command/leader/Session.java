package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.command.platform.record.RecordRoom;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.SessionEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a session. */
public class Session extends RecordDoor<SessionState> {
    public static final RecordKind<SessionState, Session> KIND =
            new RecordKind<>("session", Session.class, Session::new, RecordRoom.EVERYBODYS);

    @Override
    protected SessionState evolve(@Nullable SessionState before, DomainEvent event) {
        return SessionState.evolve(before, (SessionEvent) event);
    }
}
