package fengqiao.command.matter.object;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The unit objects to the assignment. */
@CommandSlice
final class ObjectToAssignmentHandler {
    private final Matters matters;
    private final DirectoryLookup directory;
    private final MatterTexts texts;

    ObjectToAssignmentHandler(Matters matters, DirectoryLookup directory, MatterTexts texts) {
        this.matters = matters;
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(ObjectToAssignment command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var suggested = command.suggested();
        boolean known = suggested == null || directory.regionOf(suggested) != null;
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        ObjectToAssignmentDecision.decide(
                                state, command, known, reason, LegalDay.of(at)));
    }
}
