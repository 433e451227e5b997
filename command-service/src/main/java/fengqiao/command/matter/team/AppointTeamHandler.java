package fengqiao.command.matter.team;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office appoints the team. */
@CommandSlice
final class AppointTeamHandler {
    private final Matters matters;

    AppointTeamHandler(Matters matters) {
        this.matters = matters;
    }

    @CommandHandler
    MatterAnswer handle(AppointTeam command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> AppointTeamDecision.decide(state, command));
    }
}
