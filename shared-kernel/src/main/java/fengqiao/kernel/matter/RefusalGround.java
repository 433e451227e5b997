package fengqiao.kernel.matter;

/**
 * Why a matter is not accepted 不予受理: a statutory route is open for it (Art. 31), another organ is
 * dealing with it within its time (Art. 23), or the same facts were decided for good (Art. 36).
 */
public enum RefusalGround {
    STATUTORY_ROUTE,
    PENDING_ELSEWHERE,
    FINAL
}
