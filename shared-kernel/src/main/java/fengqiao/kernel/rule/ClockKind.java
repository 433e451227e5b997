package fengqiao.kernel.rule;

/** What a clock waits for: routing 转送, acceptance notice 受理告知, handling 办理. */
public enum ClockKind {
    ROUTE,
    ACCEPT,
    HANDLE
}
