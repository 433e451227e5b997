package fengqiao.kernel.leader;

/** What can have happened to a case a leader takes 领导包案. One stream is one case-time 件次. */
public sealed interface LeaderCaseEvent extends LeaderEvent
        permits CaseRequired, CaseTaken, DutyAdvanced, CaseResolved, CaseReleased {}
