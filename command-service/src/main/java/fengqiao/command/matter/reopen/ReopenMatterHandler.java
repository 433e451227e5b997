package fengqiao.command.matter.reopen;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office takes the matter up again. */
@CommandSlice
final class ReopenMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final RuleBook rules;

    ReopenMatterHandler(
            Matters matters, MatterTexts texts, PersonMatters personMatters, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(ReopenMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        personMatters.reopen(command.matterId());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        ReopenMatterDecision.decide(
                                state, command, reason, LegalDay.of(at), rules));
    }
}
