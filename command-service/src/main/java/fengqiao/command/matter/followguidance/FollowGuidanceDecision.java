package fengqiao.command.matter.followguidance;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.life.Move;

/** Separating is not sending away: what was guided elsewhere is followed (Art. 31). */
final class FollowGuidanceDecision {
    private FollowGuidanceDecision() {}

    static GuidanceFollowed decide(MatterState state, FollowGuidance command, CipherText note) {
        state.require(Move.FOLLOW_GUIDANCE);
        return new GuidanceFollowed(command.outcome(), note);
    }
}
