package fengqiao.kernel.rule;

/** Calendar days 日, working days 工作日, or no days but per cent of another limit. */
public enum DayKind {
    CALENDAR,
    WORKING,
    PERCENT
}
