package fengqiao.kernel.leader;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** The matter's origin obliges a leader to take it. */
public record CaseRequired(MatterId matterId, RegionCode region, CaseOrigin origin, LocalDate day)
        implements LeaderCaseEvent {}
