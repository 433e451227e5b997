package fengqiao.kernel.dispute;

/** Why a mediation ended without agreement. */
public enum MediationFailure {
    NO_AGREEMENT,
    PARTY_ABSENT,
    /** Refused expressly: nobody is made to mediate (People's Mediation Law, Art. 17). */
    PARTY_REFUSED,
    BEYOND_COMPETENCE
}
