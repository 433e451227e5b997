package fengqiao.command.matter.teamreport;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The team reports. */
@CommandSlice
final class ReportTeamHandler {
    private final Matters matters;
    private final MatterTexts texts;

    ReportTeamHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(ReportTeam command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.UNIT, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.TEAM);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> ReportTeamDecision.decide(state, command, text, LegalDay.of(at)));
    }
}
