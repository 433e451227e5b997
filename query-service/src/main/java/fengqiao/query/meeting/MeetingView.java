package fengqiao.query.meeting;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingEvent;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
import fengqiao.query.platform.record.RecordView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meetings, and each of their tasks as a document of its own: {@code <meeting>.<number>}, so that
 * units find what they have to do and by when.
 */
public final class MeetingView extends RecordView<MeetingBody> {
    public MeetingView() {
        super("meeting", 2, MeetingBody.class, MeetingEvent.class);
    }

    @Override
    protected List<String> documents(Recorded<?> recorded) {
        String meeting = recorded.stream();
        return switch ((MeetingEvent) recorded.event()) {
            case DecisionMade e -> List.of(meeting, meeting + "." + e.number());
            case TaskCompleted e -> List.of(meeting, meeting + "." + e.number());
            case TaskReturned e -> List.of(meeting, meeting + "." + e.number());
            case TaskLapsed e -> List.of(meeting, meeting + "." + e.number());
            default -> List.of(meeting);
        };
    }

    @Override
    protected MeetingBody next(String id, @Nullable MeetingBody body, Recorded<?> recorded) {
        var event = (MeetingEvent) recorded.event();
        return id.equals(recorded.stream())
                ? MeetingFold.next((Meeting) body, event)
                : MeetingFold.task(recorded.stream(), (Task) body, event);
    }
}
