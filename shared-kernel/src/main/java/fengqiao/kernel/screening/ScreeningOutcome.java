package fengqiao.kernel.screening;

/** What a grid's screening of a day came to. */
public enum ScreeningOutcome {
    NOTHING,
    RESOLVED_ON_SPOT,
    REPORTED_UP
}
