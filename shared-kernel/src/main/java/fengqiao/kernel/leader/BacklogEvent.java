package fengqiao.kernel.leader;

/** What can have happened to a matter on a list of backlog 信访积案. */
public sealed interface BacklogEvent extends LeaderEvent
        permits BacklogListed, BacklogPlanned, BacklogResolved, BacklogStruck {}
