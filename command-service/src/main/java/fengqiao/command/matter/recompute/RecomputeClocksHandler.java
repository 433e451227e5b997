package fengqiao.command.matter.recompute;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Makes a matter's provisional deadlines certain. */
@CommandSlice
final class RecomputeClocksHandler {
    private final Matters matters;
    private final RuleBook rules;

    RecomputeClocksHandler(Matters matters, RuleBook rules) {
        this.matters = matters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(RecomputeClocks command, @MetaDataValue(Issue.KEY) Issue issue) {
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> RecomputeClocksDecision.decide(state.clocks(), command, rules));
    }
}
