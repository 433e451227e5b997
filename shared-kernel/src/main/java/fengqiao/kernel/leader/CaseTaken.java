package fengqiao.kernel.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader takes the case together with a department and a grid 三级包联 and stays until it closes.
 *
 * @param grid none where the matter lies in no grid
 */
public record CaseTaken(
        MatterId matterId,
        RegionCode region,
        CaseOrigin origin,
        LeaderId leader,
        UnitId department,
        @Nullable RegionCode grid,
        LocalDate day)
        implements LeaderCaseEvent {}
