package fengqiao.command.matter.unlink;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Takes a link back. */
@CommandSlice
final class UnlinkMattersHandler {
    private final Matters matters;
    private final MatterTexts texts;

    UnlinkMattersHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(UnlinkMatters command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> UnlinkMattersDecision.decide(state, command, reason));
    }
}
