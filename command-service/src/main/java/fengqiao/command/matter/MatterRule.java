package fengqiao.command.matter;

import fengqiao.command.refusal.RefusalCode;

/** What the life of a matter refuses. The article of {@link #STATE} is that of the {@link Move}. */
public enum MatterRule implements RefusalCode {
    UNKNOWN("matter.unknown", 404),
    EXISTS("matter.exists", 409),
    CHANGED("matter.changed", 412),
    STATE("matter.state", 409),
    /** The unit had the matter, but another one has it now. */
    UNIT("matter.unit", 409),
    /** The matter was never this unit's: it learns nothing else about it. */
    FOREIGN_UNIT("auth.unit", 403),
    OBJECTION_LATE("objection.late", 409),
    CATEGORY_UNKNOWN("category.unknown", 422),
    PATHWAY_UNKNOWN("pathway.unknown", 422),
    /** The pathway goes by another route than the one named with it. */
    PATHWAY_ROUTE("pathway.route", 422),
    /** Nobody is guided to where the matter is: what goes by petition procedure is routed. */
    PATHWAY_OWN("pathway.own", 422),
    /** Appeals alone take the six routes (Art. 31); accusations go to discipline. */
    PATHWAY_KIND("pathway.kind", 422),
    REGION_UNKNOWN("region.unknown", 422),
    UNIT_UNKNOWN("unit.unknown", 422),
    WORKER_UNKNOWN("worker.unknown", 422),
    WORKER_GRID("worker.grid", 403),
    /** The earlier matter that is named was not decided for good. */
    REFUSAL_NOT_FINAL("refusal.not-final", 409),
    /** Art. 28: whoever was recused does not act on the matter. */
    RECUSED("handler.recused", 403),
    RECUSED_BEFORE("recusal.before", 409),
    DAY_PAST("day.past", 422),
    DAY_AHEAD("day.ahead", 422),
    TEAM_TWICE("team.twice", 422),
    TEAM_REPORTED("team.reported", 409),
    EXTENSION_NONE("extension.none", 409),
    EXTENSION_USED("extension.used", 409),
    EXTENSION_LATE("extension.late", 409),
    EXTENSION_TOO_LONG("extension.too-long", 422),
    EXTENSION_UNTOLD("extension.untold", 422),
    HEARING_OPEN("hearing.open", 409),
    REVIEW_LATE("review.late", 409),
    /** Nobody reviews an opinion of its own. */
    REVIEW_OWN("review.own", 403),
    REVIEW_ORGAN("review.organ", 403),
    /** An organ that was named to review stays. */
    REVIEW_ASSIGNED("review.assigned", 409),
    REVIEW_UNDER_WAY("review.under-way", 409),
    /** The same facts were decided for good 三级终结. */
    FINAL("matter.final", 409),
    PLEDGE_BEFORE("pledge.before", 409),
    PLEDGE_CONDITION("pledge.condition", 422),
    QUALITY_BEFORE("quality.before", 409),
    QUALITY_OWN("quality.own", 403),
    FOLLOW_UP_HANDLER("follow-up.handler", 403),
    FOLLOW_UP_DONE("follow-up.done", 422),
    RATING_TWICE("rating.twice", 409),
    RATING_LATE("rating.late", 409),
    RATING_NO_UNIT("rating.no-unit", 409),
    /** Art. 19: the person has the same matter in hand under another number. */
    IN_HAND("matter.in-hand", 409),
    RECEIPT_UNKNOWN("receipt.unknown", 404),
    RECEIPT_LIMIT("receipt.limit", 429),
    /** Nothing waits for a calendar any more. */
    CLOCKS_SETTLED("matter.clocks-settled", 409);

    private final String code;
    private final int status;

    MatterRule(String code, int status) {
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
