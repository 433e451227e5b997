package fengqiao.command.matter.succeed;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Hands the matter to the successor of its unit. */
@CommandSlice
final class SucceedUnitHandler {
    private final Matters matters;
    private final DirectoryLookup directory;

    SucceedUnitHandler(Matters matters, DirectoryLookup directory) {
        this.matters = matters;
        this.directory = directory;
    }

    @CommandHandler
    MatterAnswer handle(SucceedUnit command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var unitRegion = directory.regionOf(command.unit());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> SucceedUnitDecision.decide(state, command, unitRegion));
    }
}
