package fengqiao.kernel.meeting;

/** What a deliberation hearing holds of the demand, in the open. */
public enum Verdict {
    JUSTIFIED,
    PARTLY_JUSTIFIED,
    NOT_JUSTIFIED
}
