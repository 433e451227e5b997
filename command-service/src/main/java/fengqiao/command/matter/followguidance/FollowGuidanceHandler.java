package fengqiao.command.matter.followguidance;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office writes down what became of a matter elsewhere. */
@CommandSlice
final class FollowGuidanceHandler {
    private final Matters matters;
    private final MatterTexts texts;

    FollowGuidanceHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(FollowGuidance command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var note = texts.seal(command.matterId(), command.note(), SealContext.NOTE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> FollowGuidanceDecision.decide(state, command, note));
    }
}
