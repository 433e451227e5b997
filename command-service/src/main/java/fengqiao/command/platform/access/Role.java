package fengqiao.command.platform.access;

/** What a caller may do; from the claim {@code roles}. */
public enum Role {
    WORKER,
    UNIT,
    OFFICE,
    VIEWER,
    IMPORT,
    /** Of a mediation body, claim {@code body}. */
    MEDIATOR,
    /** County or township leader, claim {@code leader}. */
    LEADER,
    /** Organ of review 复查 and re-review 复核, claim {@code unit}. */
    REVIEWER,
    /** Outside reviewer of quality 评查. */
    ASSESSOR,
    /** Directories, rule sets, erasures, shielded settings. */
    STEWARD,
    /** Reads and routes accusations (Art. 30). */
    DISCIPLINE
}
