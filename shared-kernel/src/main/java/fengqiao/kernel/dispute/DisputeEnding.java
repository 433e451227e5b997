package fengqiao.kernel.dispute;

/** Why a dispute ended without mediation or guidance. */
public enum DisputeEnding {
    SETTLED_BY_PARTIES,
    WITHDRAWN,
    UNFOUNDED,
    DUPLICATE
}
