package fengqiao.command.dispute;

import fengqiao.command.refusal.RefusalCode;

/** What the mediation ladder refuses. The article is that of the move, or of the rule itself. */
public enum DisputeRule implements RefusalCode {
    STATE("dispute.state", 409),
    KIND_UNKNOWN("dispute-kind.unknown", 422),
    FOUND_DAY("dispute.found-day", 422),
    LINKED("dispute.linked", 409),
    /** The caller's body does not mediate this dispute. */
    FOREIGN_BODY("auth.body", 403),
    /** That rung cannot be entered now. */
    RUNG("mediation.rung", 409),
    /** No such body of the place is open on the day. */
    BODY_UNKNOWN("mediation-body.unknown", 422),
    /** A body of that kind does not mediate on that rung. */
    BODY_RUNG("mediation-body.rung", 422),
    /** No such unit of the county acts on the day. */
    UNIT_UNKNOWN("mediation.unit-unknown", 422),
    /** A unit of that kind does not act in that role. */
    UNIT_KIND("mediation.unit-kind", 422),
    /** Policies name classes or kinds of the catalogue, each once. */
    POLICY_KIND("mediation-policy.kind", 422),
    LEADER("mediation.leader", 422),
    CARRIED_OUT("mediation.carried-out", 422),
    CONSENT("mediation.consent", 422),
    NO_ROUND("mediation.no-round", 409),
    IN_HAND("mediation.in-hand", 409),
    UNFIT("mediation.unfit", 422),
    THIRD_PARTY_UNKNOWN("third-party.unknown", 422),
    EFFECT_DAY("agreement.effect-day", 422),
    JOINTLY("confirmation.jointly", 422),
    LATE("confirmation.late", 409),
    EXTENSION("confirmation.extension", 409),
    GROUND("litigation.ground", 409),
    PATHWAY("litigation.pathway", 422);

    private final String code;
    private final int status;

    DisputeRule(String code, int status) {
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
