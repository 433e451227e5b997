package fengqiao.command.meeting.record;

import fengqiao.command.meeting.Meeting;
import fengqiao.command.meeting.MeetingState;
import fengqiao.command.meeting.MeetingTasks;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.rule.LegalDay;
import org.springframework.stereotype.Component;

/**
 * Nobody of the county works on what was withdrawn or belongs to another county: open tasks about
 * it lapse, and count neither as done nor as missed. A merged matter goes on here, and so do its
 * tasks; a closed one keeps those a meeting wanted done beyond it.
 */
@Component
final class WhenMatterLeavesThenItsTasksLapse implements Reaction {
    private final Records<MeetingState> meetings;
    private final MeetingTasks tasks;

    WhenMatterLeavesThenItsTasksLapse(RecordDesk desk, MeetingTasks tasks) {
        this.meetings = desk.records(Meeting.KIND);
        this.tasks = tasks;
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        MatterEnding ending = MatterEnding.of(event);
        if (ending == MatterEnding.WITHDRAWN || ending == MatterEnding.TRANSFERRED) {
            tasks.about(new MatterId(stream)).forEach(task -> lapse(task, ending, issue));
        }
    }

    private void lapse(MeetingTasks.TaskAt task, MatterEnding ending, Issue issue) {
        MeetingState meeting = meetings.look(task.meeting());
        if (meeting != null && MeetingDecision.task(meeting, task.number()).open()) {
            meetings.change(
                    task.meeting(),
                    issue.there(meeting.region()),
                    (state, at) -> MeetingDecision.lapse(task.number(), ending, LegalDay.of(at)));
        }
    }
}
