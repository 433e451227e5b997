package fengqiao.query.platform.access;

/** What a caller may be; see docs/api.md. */
public enum Role {
    WORKER,
    UNIT,
    OFFICE,
    VIEWER,
    IMPORT
}
