package fengqiao.command.legal;

import fengqiao.command.refusal.RefusalCode;

/** What legal services refuse. */
public enum LegalRule implements RefusalCode {
    /** A day that has not come yet is no fact. */
    DAY("legal.day", 422),
    STATION_UNKNOWN("station.unknown", 422),
    /** Before its first or after its last day. */
    STATION_NOT_OPEN("station.not-open", 409),
    THIRD_PARTY_UNKNOWN("third-party.unknown", 422),
    DISPUTE_UNKNOWN("dispute.unknown", 422),
    DUTY_UNKNOWN("duty.unknown", 422);

    private final String code;
    private final int status;

    LegalRule(String code, int status) {
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
