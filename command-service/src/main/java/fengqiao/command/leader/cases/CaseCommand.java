package fengqiao.command.leader.cases;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case. */
public sealed interface CaseCommand {
    /** Who takes it: leader, department and grid together 三级包联. */
    record Takers(LeaderId leader, UnitId department, @Nullable RegionCode grid) {}

    /**
     * A leader takes the case of a matter.
     *
     * @param takers none where it is only stated that one has to
     */
    record OpenCase(RecordId id, MatterId matter, CaseOrigin origin, @Nullable Takers takers)
            implements CaseCommand {}

    /** A leader takes a case that is required. */
    record TakeCase(RecordId id, Takers takers) implements CaseCommand {}

    /** One of the five duties is carried on. */
    record AdvanceDuty(RecordId id, CaseDuty duty, FreeText progress, boolean done)
            implements CaseCommand {}
}
