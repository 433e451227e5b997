package fengqiao.command.platform.access;

/** What a caller may do; from the claim {@code roles}. */
public enum Role {
    WORKER,
    UNIT,
    OFFICE,
    VIEWER,
    IMPORT
}
