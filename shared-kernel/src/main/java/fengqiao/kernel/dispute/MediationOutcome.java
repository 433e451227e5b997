package fengqiao.kernel.dispute;

/** What mediation returns to the matter it was handed over from. */
public enum MediationOutcome {
    AGREED,
    GUIDED_TO_LITIGATION,
    ENDED
}
