package fengqiao.kernel.leader;

/** What can have happened to one day of a region's duty rota. */
public sealed interface RotaEvent extends LeaderEvent permits DutyRostered, DutyKept {}
