package fengqiao.kernel.legal;

/** What legal aid came to. */
public enum AidResult {
    WON,
    PARTLY_WON,
    LOST,
    SETTLED,
    STOPPED
}
