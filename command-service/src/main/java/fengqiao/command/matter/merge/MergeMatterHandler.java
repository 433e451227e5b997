package fengqiao.command.matter.merge;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Merges two matters in one commit. */
@CommandSlice
final class MergeMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;

    MergeMatterHandler(Matters matters, MatterTexts texts, PersonMatters personMatters) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
    }

    @CommandHandler
    MatterAnswer handle(MergeMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        matters.hold(command.matterId(), command.into());
        MatterState into = matters.look(command.into());
        MatterState[] before = new MatterState[1];
        MatterAnswer answer =
                matters.step(
                        command.matterId(),
                        issue,
                        (state, at) -> {
                            before[0] = state;
                            return MergeMatterDecision.merge(state, command, into, reason);
                        });
        matters.also(command.into(), issue, (state, at) -> MergeMatterDecision.absorb(before[0]));
        matters.follow(
                command.into(),
                issue,
                state -> MergeMatterDecision.goOnMediating(before[0], state));
        if (into != null) {
            personMatters.move(command.matterId(), command.into(), into.registration().sameness());
        }
        return answer;
    }
}
