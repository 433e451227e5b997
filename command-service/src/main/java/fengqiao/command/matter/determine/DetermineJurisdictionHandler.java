package fengqiao.command.matter.determine;

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

/** The common superior determines the unit. */
@CommandSlice
final class DetermineJurisdictionHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final DirectoryLookup directory;
    private final RuleBook rules;

    DetermineJurisdictionHandler(
            Matters matters, MatterTexts texts, DirectoryLookup directory, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.directory = directory;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(DetermineJurisdiction command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        var unitRegion = directory.regionOf(command.unit());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        DetermineJurisdictionDecision.decide(
                                state,
                                command,
                                issue.caller().region(),
                                unitRegion,
                                reason,
                                LegalDay.of(at),
                                rules));
    }
}
