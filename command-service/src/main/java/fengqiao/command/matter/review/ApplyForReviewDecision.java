package fengqiao.command.matter.review;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;

/**
 * Within thirty days of the opinion, to an organ that did not give it: neither the unit that
 * replied nor, for the re-review, the organ that reviewed first.
 */
final class ApplyForReviewDecision {
    private ApplyForReviewDecision() {}

    /**
     * @param organKnown whether the organ, where one is named, is registered
     */
    static ReviewApplied decide(
            MatterState state,
            ApplyForReview command,
            boolean organKnown,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        boolean first = command.level() == ReviewLevel.REVIEW;
        Move move = first ? Move.REVIEW : Move.RE_REVIEW;
        state.require(move);
        state.clocks()
                .earliest(first ? ClockKind.REVIEW_APPLY : ClockKind.REREVIEW_APPLY)
                .filter(right -> day.isAfter(right.dueDay()))
                .ifPresent(right -> refuse(state, right, move));
        requireOrgan(state, command, organKnown, move);
        var kind = first ? ClockKind.REVIEW_DECIDE : ClockKind.REREVIEW_DECIDE;
        return new ReviewApplied(
                command.level(),
                command.organ(),
                command.via(),
                reason,
                rules.start(kind, state.ruleCase(), day));
    }

    private static void refuse(MatterState state, RunningClock right, Move move) {
        throw state.refusal(MatterRule.REVIEW_LATE, move, right.dueDay().toString())
                .citing(right.clock().rule())
                .asException();
    }

    private static void requireOrgan(
            MatterState state, ApplyForReview command, boolean known, Move move) {
        UnitId organ = command.organ();
        if (organ == null) {
            return;
        }
        if (!known) {
            throw Refusal.of(
                            MatterRule.UNIT_UNKNOWN,
                            organ.value(),
                            state.registration().region().county().value())
                    .naming(FieldFault.of("organ", "unknown"))
                    .asException();
        }
        if (state.hasOpined(organ)) {
            throw state.refusal(MatterRule.REVIEW_OWN, move)
                    .naming(FieldFault.of("organ", "own-opinion"))
                    .asException();
        }
    }
}
