package fengqiao.command.matter.reply;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The unit replies in writing. */
@CommandSlice
final class ReplyToMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;

    ReplyToMatterHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(ReplyToMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.REPLY);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> ReplyToMatterDecision.decide(state, command, text));
    }
}
