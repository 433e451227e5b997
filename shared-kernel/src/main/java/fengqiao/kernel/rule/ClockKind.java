package fengqiao.kernel.rule;

/**
 * What a clock waits for: routing 转送, acceptance notice 受理告知, handling 办理.
 *
 * <p>{@link #OBJECT} is how long a unit may object to an assignment: a right that ends, not a duty
 * that falls due, so no event carries it as a clock.
 */
public enum ClockKind {
    ROUTE,
    ACCEPT,
    HANDLE,
    OBJECT
}
