package fengqiao.command.matter.plan;

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

/** The unit adopts the plan. */
@CommandSlice
final class AdoptPlanHandler {
    private final Matters matters;
    private final MatterTexts texts;

    AdoptPlanHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(AdoptPlan command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.PLAN);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> AdoptPlanDecision.decide(state, command, text, LegalDay.of(at)));
    }
}
