package fengqiao.command.matter.link;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Links two matters. */
@CommandSlice
final class LinkMattersHandler {
    private final Matters matters;
    private final MatterTexts texts;

    LinkMattersHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(LinkMatters command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        matters.hold(command.matterId(), command.other());
        var other = matters.look(command.other());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> LinkMattersDecision.decide(state, command, other, reason));
    }
}
