package fengqiao.command.rule;

import fengqiao.command.refusal.RefusalCode;

/** What the rule book refuses. */
public enum RuleRule implements RefusalCode {
    /** Versions follow one another without gaps. */
    VERSION("rule.version", 409),
    /** Another version is in force on some of its days, and the caller does not say it yields. */
    OVERLAP("rule.overlap", 409),
    /** It would be in force before today, and the caller does not say so. */
    BACKDATED("rule.backdated", 409),
    /** The year is known, and the caller does not say it is replaced. */
    CALENDAR_KNOWN("rule.calendar-known", 409);

    private final String code;
    private final int status;

    RuleRule(String code, int status) {
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
