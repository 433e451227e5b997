package fengqiao.kernel.leader;

/**
 * The five duties 五包 of whoever takes a case; the contact duty is the unit's and no watch over a
 * person.
 */
public enum CaseDuty {
    KNOW_FACTS,
    EXPLAIN,
    RELIEVE_HARDSHIP,
    KEEP_CONTACT,
    DISPOSE_BY_LAW
}
