package fengqiao.command.matter.assess;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The outside reviewer judges. */
@CommandSlice
final class AssessQualityHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final RuleBook rules;

    AssessQualityHandler(
            Matters matters, MatterTexts texts, PersonMatters personMatters, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(AssessQuality command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.ASSESSOR, Role.IMPORT);
        var findings = texts.seal(command.matterId(), command.findings(), SealContext.FINDINGS);
        var reason = texts.seal(command.matterId(), command.findings(), SealContext.REASON);
        if (command.verdict() == QualityVerdict.ERROR) {
            personMatters.takeBack(command.matterId());
        }
        return matters.steps(
                command.matterId(),
                issue,
                (state, at) ->
                        AssessQualityDecision.decide(
                                state, command, findings, reason, LegalDay.of(at), rules));
    }
}
