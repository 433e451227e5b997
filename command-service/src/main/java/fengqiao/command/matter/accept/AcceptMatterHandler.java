package fengqiao.command.matter.accept;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The unit accepts the matter. */
@CommandSlice
final class AcceptMatterHandler {
    private final Matters matters;
    private final RuleBook rules;

    AcceptMatterHandler(Matters matters, RuleBook rules) {
        this.matters = matters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(AcceptMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> AcceptMatterDecision.decide(state, command, LegalDay.of(at), rules));
    }
}
