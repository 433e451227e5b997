package fengqiao.kernel.dispute;

/** How a dispute became known. */
public enum DisputeOrigin {
    /** Found by screening 排查. */
    SCREENING,
    /** Brought to a mediator by a party. */
    BROUGHT,
    /** Handed over from a registered matter 访调对接. */
    MATTER
}
