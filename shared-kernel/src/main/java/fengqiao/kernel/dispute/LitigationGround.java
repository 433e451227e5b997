package fengqiao.kernel.dispute;

/** Why the parties were guided to a court. */
public enum LitigationGround {
    /** The ladder has no rung left. */
    LADDER_EXHAUSTED,
    /**
     * A party would rather sue, which mediation may never hinder (People's Mediation Law, Art. 3).
     */
    PARTIES_CHOICE,
    CONFIRMATION_REJECTED,
    /** Art. 32: what arises from an agreement may be brought to court. */
    AGREEMENT_BREACHED,
    /** Art. 33: a confirmed agreement is enforced. */
    ENFORCEMENT
}
