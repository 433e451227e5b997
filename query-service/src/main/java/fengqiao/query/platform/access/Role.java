package fengqiao.query.platform.access;

/** What a caller may be; see docs/api.md. */
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
