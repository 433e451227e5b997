package fengqiao.command.matter.reply;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Art. 32: in writing, with grounds; against an appeal's reply a review is open (Art. 35). */
final class ReplyToMatterDecision {
    private ReplyToMatterDecision() {}

    static MatterReplied decide(
            MatterState state,
            ReplyToMatter command,
            CipherText text,
            @Nullable CipherText grounds,
            LocalDate day,
            RuleBook rules) {
        Assignment assignment = state.requireUnit(command.unit(), Move.REPLY);
        boolean appeal = state.registration().kind() == PetitionKind.APPEAL;
        List<Clock> rights =
                appeal ? rules.start(ClockKind.REVIEW_APPLY, state.ruleCase(), day) : List.of();
        return new MatterReplied(assignment.unit(), command.outcome(), text, grounds, rights);
    }
}
