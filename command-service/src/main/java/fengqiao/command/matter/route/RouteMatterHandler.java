package fengqiao.command.matter.route;

import fengqiao.command.directory.DirectoryLookup;
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

/** The office sends the matter to a unit. */
@CommandSlice
final class RouteMatterHandler {
    private final Matters matters;
    private final DirectoryLookup directory;
    private final MatterTexts texts;
    private final RuleBook rules;

    RouteMatterHandler(
            Matters matters, DirectoryLookup directory, MatterTexts texts, RuleBook rules) {
        this.matters = matters;
        this.directory = directory;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(RouteMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var unitRegion = directory.regionOf(command.unit(), LegalDay.of(issue.occurrence().at()));
        var note = texts.sealIfSaid(command.matterId(), command.note(), SealContext.NOTE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        RouteMatterDecision.decide(
                                state, command, unitRegion, note, LegalDay.of(at), rules));
    }
}
