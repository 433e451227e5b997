package fengqiao.kernel.legal;

/** What a station does for people. */
public enum ServiceKind {
    ADVICE,
    DIVERSION,
    /** Guiding mediators 指导调解. */
    MEDIATION_GUIDANCE,
    /** Mediated before a suit was filed 诉前调解. */
    PRE_LITIGATION_MEDIATION,
    /** Confirmed by the court on the spot. */
    ON_THE_SPOT_CONFIRMATION,
    LITIGATION_LINK
}
