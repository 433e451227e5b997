package fengqiao.command.matter.recuse;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Somebody stands back from the matter. */
@CommandSlice
final class RecuseOfficialHandler {
    private final Matters matters;
    private final MatterTexts texts;

    RecuseOfficialHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(RecuseOfficial command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.sealIfSaid(command.matterId(), command.reason(), SealContext.REASON);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> RecuseOfficialDecision.decide(state, command, reason));
    }
}
