package fengqiao.command.matter.extend;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The head extends the time. */
@CommandSlice
final class ExtendHandlingHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final RuleBook rules;

    ExtendHandlingHandler(Matters matters, MatterTexts texts, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(ExtendHandling command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        ExtendHandlingDecision.decide(
                                state, command, reason, LegalDay.of(at), rules));
    }
}
