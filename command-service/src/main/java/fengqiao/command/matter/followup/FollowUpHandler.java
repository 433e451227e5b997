package fengqiao.command.matter.followup;

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

/** The petition office follows up. */
@CommandSlice
final class FollowUpHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final RuleBook rules;

    FollowUpHandler(
            Matters matters, MatterTexts texts, PersonMatters personMatters, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(FollowUp command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var note = texts.sealIfSaid(command.matterId(), command.note(), SealContext.NOTE);
        var reason =
                texts.sealIfSaid(command.matterId(), command.reopenReason(), SealContext.REASON);
        if (reason != null) {
            personMatters.reopen(command.matterId());
        }
        return matters.steps(
                command.matterId(),
                issue,
                (state, at) ->
                        FollowUpDecision.decide(
                                state, command, note, reason, LegalDay.of(at), rules));
    }
}
