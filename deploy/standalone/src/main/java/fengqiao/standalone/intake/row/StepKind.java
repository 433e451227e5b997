package fengqiao.standalone.intake.row;

import java.util.List;
import java.util.Set;

/**
 * What may have become of a row, each a command or several, in the order in which those of one
 * moment are issued.
 */
enum StepKind {
    ROUTED(true, Column.ROUTED_AT, Column.UNIT),
    GUIDED(true, Column.GUIDED_AT, Column.PATHWAY, Column.PATHWAY_REASON),
    ACCEPTED(true, Column.ACCEPTED_AT),
    LEADER_TOOK(false, Column.LEADER_AT, Column.LEADER, Column.LEADER_ORIGIN),
    VISITED(false, Column.VISITED_AT, Column.VISIT_FINDINGS),
    HANDED_OVER(
            false,
            Column.HANDED_AT,
            Column.DISPUTE_KIND,
            Column.MEDIATION_RUNG,
            Column.MEDIATION_BODY),
    MEDIATED(false, Column.MEDIATED_AT, Column.MEDIATION_OUTCOME, Column.MEDIATION_TEXT),
    EXTENDED(
            false,
            Column.EXTENDED_AT,
            Column.EXTENSION_DAYS,
            Column.EXTENSION_APPROVER,
            Column.EXTENSION_REASON),
    REPLIED(true, Column.REPLIED_AT, Column.OUTCOME, Column.REPLY_TEXT),
    REVIEW_APPLIED(false, Column.REVIEW_APPLIED_AT, Column.REVIEW_ORGAN, Column.REVIEW_REASON),
    REVIEW_DECIDED(false, Column.REVIEWED_AT, Column.REVIEW_OUTCOME, Column.REVIEW_TEXT),
    RESOLVED(true, Column.RESOLVED_AT, Column.RESOLUTION_KIND),
    PLEDGED(false, Column.PLEDGED_AT),
    CLOSED(true, Column.CLOSED_AT, Column.EVIDENCE),
    ASSESSED(false, Column.ASSESSED_AT, Column.QUALITY_VERDICT, Column.QUALITY_TEXT),
    RATED(false, Column.RATED_AT),
    FOLLOWED_UP(false, Column.FOLLOWED_UP_AT, Column.FOLLOW_UP_RESULT),
    REOPENED(true, Column.REOPENED_AT, Column.REOPEN_REASON);

    private final boolean main;
    private final Column time;
    private final List<Column> details;

    StepKind(boolean main, Column time, Column... details) {
        this.main = main;
        this.time = time;
        this.details = List.of(details);
    }

    /** Whether it belongs to the one ladder whose steps follow each other; others lie beside it. */
    boolean isMain() {
        return main;
    }

    Column time() {
        return time;
    }

    /** What the command needs besides its time; without the time they say nothing. */
    List<Column> details() {
        return details;
    }

    /** One of these must stand in the row, no later; empty: none is needed. */
    Set<StepKind> after() {
        return switch (this) {
            case ROUTED, GUIDED, LEADER_TOOK, VISITED, HANDED_OVER -> Set.of();
            case ACCEPTED -> Set.of(ROUTED);
            case REPLIED, EXTENDED -> Set.of(ACCEPTED);
            case MEDIATED -> Set.of(HANDED_OVER);
            case REVIEW_APPLIED -> Set.of(REPLIED);
            case REVIEW_DECIDED -> Set.of(REVIEW_APPLIED);
            case RESOLVED -> Set.of(REPLIED);
            case PLEDGED -> Set.of(RESOLVED);
            case CLOSED -> Set.of(RESOLVED, GUIDED);
            case ASSESSED, FOLLOWED_UP -> Set.of(CLOSED);
            case RATED -> Set.of(REPLIED, GUIDED);
            case REOPENED -> Set.of(CLOSED, GUIDED);
        };
    }
}
