package fengqiao.command.matter.decideobjection;

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

/** The office decides on an objection. */
@CommandSlice
final class DecideObjectionHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final RuleBook rules;

    DecideObjectionHandler(Matters matters, MatterTexts texts, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(DecideObjection command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.sealIfSaid(command.matterId(), command.reason(), SealContext.REASON);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        DecideObjectionDecision.decide(
                                state, command, reason, LegalDay.of(at), rules));
    }
}
