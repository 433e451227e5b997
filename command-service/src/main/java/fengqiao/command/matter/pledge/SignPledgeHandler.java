package fengqiao.command.matter.pledge;

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

/** The petitioner pledged. */
@CommandSlice
final class SignPledgeHandler {
    private final Matters matters;
    private final MatterTexts texts;

    SignPledgeHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(SignPledge command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.UNIT, Role.IMPORT);
        var text = texts.sealIfSaid(command.matterId(), command.text(), SealContext.PLEDGE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> SignPledgeDecision.decide(state, command, text, LegalDay.of(at)));
    }
}
