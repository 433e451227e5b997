package fengqiao.command.dispute.handover;

import fengqiao.command.dispute.Disputed;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import org.jspecify.annotations.Nullable;

/** Handovers for whoever tries them in any order. */
public final class HandoverMoves {
    private static final MatterId ANY = new MatterId("m-1");

    private HandoverMoves() {}

    public static MatterEvent hand(MatterState state, @Nullable UnitId unit, boolean consent) {
        return HandoverDecision.hand(state, command(unit, consent));
    }

    static HandMatterToMediation command(@Nullable UnitId unit, boolean consent) {
        return new HandMatterToMediation(ANY, unit, Disputed.ID, null, Disputed.VILLAGE, consent);
    }
}
