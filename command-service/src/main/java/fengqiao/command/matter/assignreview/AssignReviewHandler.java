package fengqiao.command.matter.assignreview;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office names the organ that reviews. */
@CommandSlice
final class AssignReviewHandler {
    private final Matters matters;
    private final DirectoryLookup directory;

    AssignReviewHandler(Matters matters, DirectoryLookup directory) {
        this.matters = matters;
        this.directory = directory;
    }

    @CommandHandler
    MatterAnswer handle(AssignReview command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        AssignReviewDecision.decide(
                                state,
                                command,
                                directory.regionOf(command.organ(), LegalDay.of(at)) != null));
    }
}
