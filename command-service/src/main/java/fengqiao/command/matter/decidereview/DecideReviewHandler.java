package fengqiao.command.matter.decidereview;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The reviewing organ decides. */
@CommandSlice
final class DecideReviewHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final RuleBook rules;

    DecideReviewHandler(
            Matters matters, MatterTexts texts, PersonMatters personMatters, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(DecideReview command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.REVIEWER, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.REVIEW);
        var reason = texts.seal(command.matterId(), command.text(), SealContext.REASON);
        if (command.outcome() == ReviewOutcome.REVOKED) {
            personMatters.takeBack(command.matterId());
        }
        return matters.steps(
                command.matterId(),
                issue,
                (state, at) ->
                        DecideReviewDecision.decide(
                                state, command, text, reason, LegalDay.of(at), rules));
    }
}
