package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentGranted;
import fengqiao.kernel.leader.AppointmentKept;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.DutyKept;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.HouseholdsVisited;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionMatterLinked;
import java.util.Map;

/** Wire names of the context {@code leader}. */
final class LeaderEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("leader.case-required.v1", CaseRequired.class),
                    Map.entry("leader.case-resolved.v1", CaseResolved.class),
                    Map.entry("leader.case-taken.v1", CaseTaken.class),
                    Map.entry("leader.duty-advanced.v1", DutyAdvanced.class),
                    Map.entry("leader.case-released.v1", CaseReleased.class),
                    Map.entry("leader.backlog-listed.v1", BacklogListed.class),
                    Map.entry("leader.backlog-planned.v1", BacklogPlanned.class),
                    Map.entry("leader.backlog-resolved.v1", BacklogResolved.class),
                    Map.entry("leader.backlog-struck.v1", BacklogStruck.class),
                    Map.entry("leader.duty-rostered.v1", DutyRostered.class),
                    Map.entry("leader.duty-kept.v1", DutyKept.class),
                    Map.entry("leader.session-held.v1", SessionHeld.class),
                    Map.entry("leader.session-matter-linked.v1", SessionMatterLinked.class),
                    Map.entry("leader.appointment-asked.v1", AppointmentAsked.class),
                    Map.entry("leader.appointment-granted.v1", AppointmentGranted.class),
                    Map.entry("leader.appointment-declined.v1", AppointmentDeclined.class),
                    Map.entry("leader.appointment-kept.v1", AppointmentKept.class),
                    Map.entry("leader.households-visited.v1", HouseholdsVisited.class));

    private LeaderEventTypes() {}
}
