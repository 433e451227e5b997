package fengqiao.kernel.rule;

/**
 * Calendar days 日, working days 工作日, or no days: per cent of another limit, or a bare number of
 * persons or times.
 */
public enum DayKind {
    CALENDAR,
    WORKING,
    PERCENT,
    NUMBER
}
