package fengqiao.kernel.matter;

/** Why a matter is in hand again. */
public enum ReopenCause {
    NEW_FACTS,
    SAME_FACTS,
    FOLLOW_UP,
    QUALITY_ERROR,
    REVIEW_REVOKED
}
