package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.meeting.CaseModelled;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.meeting.OpinionCollected;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.meeting.ProblemSolved;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.meeting.VerdictGiven;
import java.util.Map;

/** Wire names of the context {@code meeting}. */
final class MeetingEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("meeting.held.v1", MeetingHeld.class),
                    Map.entry("meeting.opinion-collected.v1", OpinionCollected.class),
                    Map.entry("meeting.problem-raised.v1", ProblemRaised.class),
                    Map.entry("meeting.problem-solved.v1", ProblemSolved.class),
                    Map.entry("meeting.verdict-given.v1", VerdictGiven.class),
                    Map.entry("meeting.decision-made.v1", DecisionMade.class),
                    Map.entry("meeting.task-completed.v1", TaskCompleted.class),
                    Map.entry("meeting.task-returned.v1", TaskReturned.class),
                    Map.entry("meeting.task-lapsed.v1", TaskLapsed.class),
                    Map.entry("meeting.case-modelled.v1", CaseModelled.class));

    private MeetingEventTypes() {}
}
