package fengqiao.command.matter.guide;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office guides the bringer to the statutory pathway. */
@CommandSlice
final class GuideMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;

    GuideMatterHandler(Matters matters, MatterTexts texts, PersonMatters personMatters) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
    }

    @CommandHandler
    MatterAnswer handle(GuideMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        personMatters.end(command.matterId());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> GuideMatterDecision.decide(state, command, reason));
    }
}
