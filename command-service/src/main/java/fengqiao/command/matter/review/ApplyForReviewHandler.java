package fengqiao.command.matter.review;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The petitioner applies for review or re-review. */
@CommandSlice
final class ApplyForReviewHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final DirectoryLookup directory;
    private final RuleBook rules;

    ApplyForReviewHandler(
            Matters matters, MatterTexts texts, DirectoryLookup directory, RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.directory = directory;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(ApplyForReview command, @MetaDataValue(Issue.KEY) Issue issue) {
        if (command.via() == Via.OFFICE) {
            issue.caller().require(Role.OFFICE, Role.IMPORT);
        }
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REVIEW);
        UnitId organ = command.organ();
        boolean known = organ == null || directory.regionOf(organ) != null;
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        ApplyForReviewDecision.decide(
                                state, command, known, reason, LegalDay.of(at), rules));
    }
}
