package fengqiao.kernel.leader;

/** What can have happened on visits to households 入户走访. */
public sealed interface VisitEvent extends LeaderEvent permits HouseholdsVisited {}
