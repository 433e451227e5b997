package fengqiao.command.meeting;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.meeting.MeetingEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a meeting. */
public class Meeting extends RecordDoor<MeetingState> {
    public static final RecordKind<MeetingState, Meeting> KIND =
            new RecordKind<>("meeting", Meeting.class, Meeting::new);

    @Override
    protected MeetingState evolve(@Nullable MeetingState before, DomainEvent event) {
        return MeetingState.evolve(before, (MeetingEvent) event);
    }
}
