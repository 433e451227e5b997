package fengqiao.kernel.dispute;

/** What became of a guidance to litigation. */
public enum LitigationResult {
    FILED,
    COURT_MEDIATED,
    JUDGED,
    ENFORCED,
    WITHDRAWN,
    NOT_PURSUED
}
