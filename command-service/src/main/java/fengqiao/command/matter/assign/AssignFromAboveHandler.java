package fengqiao.command.matter.assign;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Records an assignment of a superior office. */
@CommandSlice
final class AssignFromAboveHandler {
    private final Matters matters;

    AssignFromAboveHandler(Matters matters) {
        this.matters = matters;
    }

    @CommandHandler
    MatterAnswer handle(AssignFromAbove command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> AssignFromAboveDecision.decide(state, command, LegalDay.of(at)));
    }
}
