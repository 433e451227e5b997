package fengqiao.command.matter.teamreport;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.TeamDuty;

/** The team's judgement, review or supervision of the present period. */
public record ReportTeam(MatterId matterId, TeamDuty duty, String text) {
    /** Without the text, which may speak of people. */
    @Override
    public String toString() {
        return "ReportTeam[" + matterId + "]";
    }
}
