package fengqiao.kernel.matter;

/**
 * The six statutory routes of Art. 31, in the order of its items, and {@link #POLICY} for incidents
 * and suggestions, which no statute routes.
 */
public enum StatutoryRoute {
    LITIGATION_OR_ARBITRATION,
    ADMINISTRATIVE_RECONSIDERATION,
    OTHER_STATUTORY_PROCEDURE,
    PARTY_DISCIPLINE_PROCEDURE,
    ADMINISTRATIVE_DUTY,
    PETITION_PROCEDURE,
    POLICY
}
