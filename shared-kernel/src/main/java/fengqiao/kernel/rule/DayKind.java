package fengqiao.kernel.rule;

/** Calendar days 日 or working days 工作日. */
public enum DayKind {
    CALENDAR,
    WORKING
}
