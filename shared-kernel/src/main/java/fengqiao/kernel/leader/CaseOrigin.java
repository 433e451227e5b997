package fengqiao.kernel.leader;

/**
 * Why a leader takes a case. All but {@link #POLICY} make it a duty everywhere, that one where the
 * county's rule set says so: the matter cannot be closed before a leader has taken it.
 */
public enum CaseOrigin {
    /** Group visit at city level or above. */
    GROUP_VISIT,
    /** Visit outside a reception place at city level or above. */
    OUTSIDE_VISIT,
    SUPERIOR_ASSIGNMENT,
    /** Hard problem found by screening. */
    SCREENED_PROBLEM,
    /** What the county adds, such as skip-level groups and repeat matters. */
    POLICY
}
