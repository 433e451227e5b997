package fengqiao.kernel.matter;

/** What became of the opinion under review: upheld 维持, changed 变更, revoked and returned 撤销. */
public enum ReviewOutcome {
    UPHELD,
    CHANGED,
    REVOKED
}
