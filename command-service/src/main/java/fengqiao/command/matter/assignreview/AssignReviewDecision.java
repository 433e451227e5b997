package fengqiao.command.matter.assignreview;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.matter.life.Review;

/**
 * Art. 35, 36: who reviews is neither who gave the opinion nor, the second time, who reviewed it
 * first. An organ that was named stays.
 */
final class AssignReviewDecision {
    private AssignReviewDecision() {}

    /**
     * @param known whether the organ is registered and acts itself on the day
     */
    static ReviewAssigned decide(MatterState state, AssignReview command, boolean known) {
        state.require(Move.ASSIGN_REVIEW);
        if (!known) {
            throw Refusal.of(
                            MatterRule.UNIT_UNKNOWN,
                            command.organ().value(),
                            state.registration().region().county().value())
                    .naming(FieldFault.of("organ", "unknown"))
                    .asException();
        }
        if (state.hasOpined(command.organ())) {
            throw state.refusal(MatterRule.REVIEW_OWN, Move.ASSIGN_REVIEW)
                    .naming(FieldFault.of("organ", "own-opinion"))
                    .asException();
        }
        ReviewLevel level =
                state.life().review() instanceof Review.Applied applied
                        ? applied.level()
                        : ReviewLevel.REVIEW;
        return new ReviewAssigned(level, command.organ());
    }
}
