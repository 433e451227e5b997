package fengqiao.command.matter.reportup;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Reports a major or urgent matter up. */
@CommandSlice
final class ReportUpHandler {
    private final Matters matters;
    private final MatterTexts texts;

    ReportUpHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(ReportUp command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE, Role.UNIT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.NOTE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> ReportUpDecision.decide(state, command, text));
    }
}
