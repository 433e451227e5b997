package fengqiao.kernel.screening;

/** What can have happened to the screening of a grid on a day 日排查. */
public sealed interface DayEvent extends ScreeningEvent permits DayReported {}
