package fengqiao.command.platform.time;

import fengqiao.command.refusal.RefusalCode;

/** What a command may not say about when it happened. */
public enum TimeRule implements RefusalCode {
    FUTURE("time.future", 422),
    DECREASING("time.decreasing", 422),
    BACKDATED("time.backdated", 403);

    private final String code;
    private final int status;

    TimeRule(String code, int status) {
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
