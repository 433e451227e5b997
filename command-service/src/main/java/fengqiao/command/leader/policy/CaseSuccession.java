package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a case when its matter ends. A matter whose origin obliges a leader is not closed
 * before one has taken it; merging or transferring it is no way around that: the duty goes along.
 */
final class CaseSuccession {
    private CaseSuccession() {}

    /**
     * @param imported whether it is written down as it was, owed or not
     * @throws fengqiao.command.refusal.Refused where it would be closed and nobody has taken it
     */
    static CaseReleased release(
            LeaderCaseState state, MatterEnding ending, boolean imported, LocalDate day) {
        if (ending == MatterEnding.CLOSED && state.leader() == null && !imported) {
            throw state.refusal(LeaderRule.CASE_OWED).citing(LeaderRule.POLICY).asException();
        }
        return new CaseReleased(state.matter(), day, ending == MatterEnding.CLOSED ? null : ending);
    }

    /**
     * What goes on with the matter it was merged into.
     *
     * @param theirs the case that one has in hand, if it has one
     * @return none where a leader has that one already, or nobody had this one and it is owed there
     */
    static @Nullable LeaderCaseEvent goOn(
            LeaderCaseState before,
            @Nullable LeaderCaseState theirs,
            MatterId into,
            RegionCode region,
            LocalDate day) {
        if (before.leader() == null || before.department() == null) {
            return theirs == null ? owed(before, into, region, day) : null;
        }
        if (theirs != null && theirs.leader() != null) {
            return null;
        }
        return new CaseTaken(
                into,
                region,
                theirs == null ? before.origin() : theirs.origin(),
                before.leader(),
                before.department(),
                before.grid(),
                day);
    }

    /** A leader is to take it there: in the other county, or once it is taken up again. */
    static CaseRequired owed(
            LeaderCaseState before, MatterId matter, RegionCode region, LocalDate day) {
        return new CaseRequired(matter, region, before.origin(), day);
    }
}
