package fengqiao.command.matter.followup;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Reopening;
import fengqiao.command.refusal.FieldFault;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** After the closing, by the office and never by the handler; what was not done may be reopened. */
final class FollowUpDecision {
    private FollowUpDecision() {}

    static List<MatterEvent> decide(
            MatterState state,
            FollowUp command,
            @Nullable CipherText note,
            @Nullable CipherText reason,
            LocalDate day,
            RuleBook rules) {
        state.require(Move.FOLLOW_UP);
        Assignment handler = state.handling().assigned();
        if (handler != null && handler.unit().equals(command.callerUnit())) {
            throw state.refusal(MatterRule.FOLLOW_UP_HANDLER, Move.FOLLOW_UP).asException();
        }
        var followed = new FollowedUp(command.result(), note);
        if (reason == null) {
            return List.of(followed);
        }
        if (command.result() == FollowUpResult.CARRIED_OUT) {
            throw state.refusal(MatterRule.FOLLOW_UP_DONE, Move.FOLLOW_UP)
                    .naming(FieldFault.of("reopenReason", "carried-out"))
                    .asException();
        }
        return List.of(followed, Reopening.of(state, reason, ReopenCause.FOLLOW_UP, day, rules));
    }
}
