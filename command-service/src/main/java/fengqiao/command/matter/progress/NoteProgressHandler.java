package fengqiao.command.matter.progress;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The unit notes its progress. */
@CommandSlice
final class NoteProgressHandler {
    private final Matters matters;
    private final MatterTexts texts;

    NoteProgressHandler(Matters matters, MatterTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    MatterAnswer handle(NoteProgress command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.IMPORT);
        var text = texts.seal(command.matterId(), command.text(), SealContext.PROGRESS);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> NoteProgressDecision.decide(state, command, text));
    }
}
