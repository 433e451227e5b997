package fengqiao.kernel.dispute;

/** How a court decided on confirmation 司法确认. */
public enum CourtDecision {
    CONFIRMED,
    REJECTED
}
