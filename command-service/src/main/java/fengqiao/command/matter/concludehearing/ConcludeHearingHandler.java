package fengqiao.command.matter.concludehearing;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The hearing ends. */
@CommandSlice
final class ConcludeHearingHandler {
    private final Matters matters;
    private final MatterTexts texts;

    ConcludeHearingHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(ConcludeHearing command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.REVIEWER, Role.IMPORT);
        var findings = texts.seal(command.matterId(), command.findings(), SealContext.HEARING);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> ConcludeHearingDecision.decide(state, command, findings));
    }
}
