package fengqiao.kernel.screening;

/** What can have happened to one of a grid's five records. */
public sealed interface FiveRecordEvent extends ScreeningEvent permits FiveRecordKept {}
