package fengqiao.kernel.leader;

import fengqiao.kernel.MatterId;
import java.time.LocalDate;

/** The matter closed and so released its leader; nothing else does. */
public record CaseReleased(MatterId matterId, LocalDate day) implements LeaderCaseEvent {}
