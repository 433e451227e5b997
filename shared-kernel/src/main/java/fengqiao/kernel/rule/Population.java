package fengqiao.kernel.rule;

/** Petitions have statutory clocks; incidents without a petitioner have policy clocks only. */
public enum Population {
    PETITION,
    INCIDENT
}
