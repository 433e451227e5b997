package fengqiao.command.matter.close;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office closes the matter. */
@CommandSlice
final class CloseMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final RuleBook rules;

    CloseMatterHandler(Matters matters, MatterTexts texts, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(CloseMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var evidence = texts.seal(command.matterId(), command.evidence(), SealContext.EVIDENCE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> CloseMatterDecision.decide(state, evidence, LegalDay.of(at), rules));
    }
}
