package fengqiao.kernel.matter;

/** Why somebody may not handle a matter (Art. 28): an interest in it, or a tie to its bringer. */
public enum RecusalGround {
    INTEREST_IN_MATTER,
    TIE_TO_PETITIONER
}
