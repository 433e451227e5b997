package fengqiao.command.dispute.litigate;

import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputed;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationResult;
import fengqiao.kernel.matter.Pathway;

/** Moves towards a court for whoever tries them in any order. */
public final class LitigationMoves {
    private LitigationMoves() {}

    public static DisputeEvent guide(DisputeState state, LitigationGround ground) {
        var command =
                new GuideToLitigation(
                        Disputed.ID, ground, "31.1.01", null, Disputed.text("so it is"));
        return LitigateDecision.guide(
                state, command, Pathway.shipped().get("31.1.01"), Disputed.SEALED);
    }

    public static DisputeEvent follow(DisputeState state, LitigationResult result) {
        return LitigateDecision.follow(
                state, new FollowLitigation(Disputed.ID, result, null), null);
    }
}
