package fengqiao.command.intake;

import fengqiao.command.matter.concludehearing.ConcludeHearing;
import fengqiao.command.matter.hear.OpenHearing;
import fengqiao.command.matter.plan.AdoptPlan;
import fengqiao.command.matter.team.AppointTeam;
import fengqiao.command.matter.team.TeamBody;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.MatterId;

/** The steps of a row that prepare the opinion: a hearing, the plan, the team. */
final class CaseworkSteps {
    private static final int LONGEST = 4000;

    private CaseworkSteps() {}

    /** Faults are noted in {@code fields}. Whoever has the matter then holds the hearing. */
    static Object command(String type, ImportStep step, MatterId matter, Fields fields) {
        return switch (type) {
            case "HEARING_OPENED" ->
                    new OpenHearing(
                            matter, null, fields.optionalText("text", step.text(), LONGEST));
            case "HEARING_CONCLUDED" ->
                    new ConcludeHearing(matter, null, fields.text("text", step.text(), LONGEST));
            case "PLAN_ADOPTED" ->
                    new AdoptPlan(
                            matter,
                            null,
                            fields.text("text", step.text(), LONGEST),
                            fields.optionalDay("target", step.target()));
            default -> new AppointTeam(matter, TeamBody.read(step.members(), fields));
        };
    }
}
