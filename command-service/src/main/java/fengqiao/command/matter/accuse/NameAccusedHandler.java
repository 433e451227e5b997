package fengqiao.command.matter.accuse;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Discipline names the accused unit, or says that there is none. */
@CommandSlice
final class NameAccusedHandler {
    private final Matters matters;
    private final DirectoryLookup directory;
    private final RuleBook rules;

    NameAccusedHandler(Matters matters, DirectoryLookup directory, RuleBook rules) {
        this.matters = matters;
        this.directory = directory;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(NameAccused command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.DISCIPLINE);
        var unit = command.unit();
        var unitRegion = unit == null ? null : directory.regionOf(unit);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        NameAccusedDecision.decide(
                                state, command, unitRegion, LegalDay.of(at), rules));
    }
}
