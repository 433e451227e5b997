package fengqiao.command.dispute.amend;

import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputed;
import fengqiao.kernel.dispute.DisputeEnding;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeScope;

/** Corrections for whoever tries them in any order. */
public final class Amendments {
    private Amendments() {}

    public static DisputeEvent link(DisputeState state) {
        return AmendDisputeDecision.link(
                state, new LinkDispute(Disputed.ID, Disputed.MATTER), true);
    }

    public static DisputeEvent reclassify(DisputeState state, String kind, DisputeScope scope) {
        return AmendDisputeDecision.reclassify(
                state,
                new ReclassifyDispute(Disputed.ID, kind, scope, Disputed.text("why")),
                Disputed.SEALED,
                Disputed.ENTRY);
    }

    public static DisputeEvent end(DisputeState state) {
        return AmendDisputeDecision.end(
                state,
                new EndDispute(Disputed.ID, DisputeEnding.UNFOUNDED, Disputed.text("why")),
                Disputed.SEALED);
    }
}
