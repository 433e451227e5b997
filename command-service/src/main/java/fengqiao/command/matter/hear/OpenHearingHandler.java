package fengqiao.command.matter.hear;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** A hearing begins. */
@CommandSlice
final class OpenHearingHandler {
    private final Matters matters;
    private final MatterTexts texts;

    OpenHearingHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(OpenHearing command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.REVIEWER, Role.IMPORT);
        var subject = texts.sealIfSaid(command.matterId(), command.subject(), SealContext.HEARING);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> OpenHearingDecision.decide(state, command, subject));
    }
}
