package fengqiao.kernel.dispute;

/** What became of an agreement 履行. */
public enum Performance {
    PERFORMED,
    PARTLY,
    BREACHED
}
