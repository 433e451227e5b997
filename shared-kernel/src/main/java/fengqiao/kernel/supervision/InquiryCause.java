package fengqiao.kernel.supervision;

/** What weak measures or poor handling led to. */
public enum InquiryCause {
    SKIP_LEVEL_PETITION,
    MASS_INCIDENT,
    ADVERSE_EFFECTS
}
