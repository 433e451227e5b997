package fengqiao.kernel.rule;

/**
 * Petitions have statutory clocks; incidents without a petitioner have policy clocks only; disputes
 * have those of mediation.
 */
public enum Population {
    PETITION,
    INCIDENT,
    DISPUTE
}
