package fengqiao.command.matter.followguidance;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.GuidanceFollowed.Outcome;

/** The office asks what became of a matter it guided elsewhere 诉访分离. */
public record FollowGuidance(MatterId matterId, Outcome outcome, String note) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "FollowGuidance[" + matterId + "]";
    }
}
