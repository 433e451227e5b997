package fengqiao.command.matter.reply;

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

/** The unit replies in writing. */
@CommandSlice
final class ReplyToMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final RuleBook rules;

    ReplyToMatterHandler(Matters matters, MatterTexts texts, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(ReplyToMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.REPLY);
        var grounds = texts.sealIfSaid(command.matterId(), command.grounds(), SealContext.GROUNDS);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        ReplyToMatterDecision.decide(
                                state, command, text, grounds, LegalDay.of(at), rules));
    }
}
