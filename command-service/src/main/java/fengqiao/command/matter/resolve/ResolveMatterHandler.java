package fengqiao.command.matter.resolve;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The unit reports the matter resolved. */
@CommandSlice
final class ResolveMatterHandler {
    private final Matters matters;
    private final PersonMatters personMatters;

    ResolveMatterHandler(Matters matters, PersonMatters personMatters) {
        this.matters = matters;
        this.personMatters = personMatters;
    }

    @CommandHandler
    MatterAnswer handle(ResolveMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        personMatters.end(command.matterId());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> ResolveMatterDecision.decide(state, command));
    }
}
