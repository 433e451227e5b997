package fengqiao.command.matter.rate;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The citizen rates. */
@CommandSlice
final class RateMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;

    RateMatterHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(RateMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        if (command.via() == Via.OFFICE) {
            issue.caller().require(Role.OFFICE, Role.IMPORT);
        }
        var comment = texts.sealIfSaid(command.matterId(), command.comment(), SealContext.COMMENT);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> RateMatterDecision.decide(state, command, comment, LegalDay.of(at)));
    }
}
