package fengqiao.command.platform.access;

import fengqiao.command.refusal.RefusalCode;

/** Deny by default: what a caller lacks. */
public enum AccessRule implements RefusalCode {
    REQUIRED("auth.required", 401),
    ROLE("auth.role", 403),
    REGION("auth.region", 403),
    UNIT("auth.unit", 403);

    private final String code;
    private final int status;

    AccessRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
