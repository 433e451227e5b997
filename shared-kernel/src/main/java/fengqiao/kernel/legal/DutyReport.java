package fengqiao.kernel.legal;

/** What became of a duty. */
public enum DutyReport {
    KEPT,
    MISSED
}
