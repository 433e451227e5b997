package fengqiao.command.platform.bus;

import fengqiao.command.refusal.RefusalCode;

/** What keeps a command from being carried out whatever it says. */
public enum BusRule implements RefusalCode {
    BODY_DIFFERS("idempotency.body-differs", 422),
    OVERLOADED("log.overloaded", 503),
    UNAVAILABLE("log.unavailable", 503);

    private final String code;
    private final int status;

    BusRule(String code, int status) {
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
