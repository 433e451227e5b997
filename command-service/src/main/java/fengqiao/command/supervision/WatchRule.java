package fengqiao.command.supervision;

import fengqiao.command.refusal.RefusalCode;

/** What supervision of a matter refuses. */
public enum WatchRule implements RefusalCode {
    /** It is noted already: a timer that fired a second time. */
    KNOWN("supervision.known", 409),
    /** A card hangs already; it can only be made graver. */
    CARD_HANGS("supervision.card-hangs", 409),
    /** It is not graver than the card that hangs. */
    NOT_GRAVER("supervision.not-graver", 409),
    /** Nobody has the matter any more: there is nothing to supervise. */
    MATTER_ENDED("supervision.matter-ended", 409),
    /** There is no card to take back, or it is a leader's. */
    NO_CARD("supervision.no-card", 409);

    private final String code;
    private final int status;

    WatchRule(String code, int status) {
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
