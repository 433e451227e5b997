package fengqiao.command.people;

import fengqiao.command.refusal.RefusalCode;

/** What an erasure refuses. */
public enum PeopleRule implements RefusalCode {
    UNKNOWN("person.unknown", 404);

    private final String code;
    private final int status;

    PeopleRule(String code, int status) {
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
