package fengqiao.standalone.intake.row;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may have become of a row, each a command or several, in the order in which those of one
 * moment are issued.
 */
enum StepKind {
    ROUTED(true, Column.ROUTED_AT, Column.UNIT),
    GUIDED(true, Column.GUIDED_AT, Column.PATHWAY, Column.PATHWAY_REASON),
    ACCEPTED(true, Column.ACCEPTED_AT),
    LEADER_TOOK(false, Column.LEADER_AT, Column.LEADER, Column.LEADER_ORIGIN),
    CARD_ISSUED(false, Column.CARD_AT, Column.CARD_COLOUR, Column.CARD_REASON, Column.CARD_LEADER),
    VISITED(false, Column.VISITED_AT, Column.VISIT_FINDINGS),
    PLAN_ADOPTED(false, Column.PLAN_AT, Column.PLAN_TEXT, Column.PLAN_TARGET),
    TEAM_APPOINTED(false, Column.TEAM_AT, Column.TEAM_MEMBERS),
    HANDED_OVER(
            false,
            Column.HANDED_AT,
            Column.DISPUTE_KIND,
            Column.MEDIATION_RUNG,
            Column.MEDIATION_BODY),
    MEDIATED(false, Column.MEDIATED_AT, Column.MEDIATION_OUTCOME, Column.MEDIATION_TEXT),
    CONFIRMATION_APPLIED(false, Column.CONFIRMATION_APPLIED_AT, Column.COURT),
    CONFIRMATION_TAKEN_UP(false, Column.CONFIRMATION_TAKEN_UP_AT),
    CONFIRMATION_EXTENDED(
            false,
            Column.CONFIRMATION_EXTENDED_AT,
            Column.CONFIRMATION_EXTENSION_DAYS,
            Column.CONFIRMATION_EXTENSION_REASON),
    CONFIRMATION_DECIDED(
            false,
            Column.CONFIRMED_AT,
            Column.CONFIRMATION_DECISION,
            Column.RULING,
            Column.CONFIRMATION_REASON),
    EXTENDED(
            false,
            Column.EXTENDED_AT,
            Column.EXTENSION_DAYS,
            Column.EXTENSION_APPROVER,
            Column.EXTENSION_REASON),
    HEARING_OPENED(false, Column.HEARING_AT, Column.HEARING_SUBJECT),
    HEARING_CONCLUDED(false, Column.HEARING_ENDED_AT, Column.HEARING_FINDINGS),
    REPLIED(true, Column.REPLIED_AT, Column.OUTCOME, Column.REPLY_TEXT),
    REVIEW_APPLIED(false, Column.REVIEW_APPLIED_AT, Column.REVIEW_ORGAN, Column.REVIEW_REASON),
    REVIEW_DECIDED(false, Column.REVIEWED_AT, Column.REVIEW_OUTCOME, Column.REVIEW_TEXT),
    RE_REVIEW_APPLIED(
            false, Column.RE_REVIEW_APPLIED_AT, Column.RE_REVIEW_ORGAN, Column.RE_REVIEW_REASON),
    RE_REVIEW_DECIDED(
            false, Column.RE_REVIEWED_AT, Column.RE_REVIEW_OUTCOME, Column.RE_REVIEW_TEXT),
    RESOLVED(true, Column.RESOLVED_AT, Column.RESOLUTION_KIND),
    PLEDGED(false, Column.PLEDGED_AT),
    CARD_RELEASED(false, Column.CARD_RELEASED_AT, Column.CARD_RELEASE_REASON),
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

    /** What the command is told besides its time; without the time they say nothing. */
    List<Column> details() {
        return details;
    }

    /** One of these must stand in the row, no later; empty: none is needed. */
    Set<StepKind> after() {
        return switch (this) {
            case ROUTED, GUIDED, LEADER_TOOK, CARD_ISSUED, VISITED, HANDED_OVER -> Set.of();
            case ACCEPTED -> Set.of(ROUTED);
            case REPLIED, EXTENDED, PLAN_ADOPTED, TEAM_APPOINTED, HEARING_OPENED ->
                    Set.of(ACCEPTED);
            case HEARING_CONCLUDED -> Set.of(HEARING_OPENED);
            case MEDIATED -> Set.of(HANDED_OVER);
            case CONFIRMATION_APPLIED -> Set.of(MEDIATED);
            case CONFIRMATION_TAKEN_UP, CONFIRMATION_DECIDED -> Set.of(CONFIRMATION_APPLIED);
            case CONFIRMATION_EXTENDED -> Set.of(CONFIRMATION_TAKEN_UP);
            case REVIEW_APPLIED -> Set.of(REPLIED);
            case REVIEW_DECIDED -> Set.of(REVIEW_APPLIED);
            case RE_REVIEW_APPLIED -> Set.of(REVIEW_DECIDED);
            case RE_REVIEW_DECIDED -> Set.of(RE_REVIEW_APPLIED);
            case RESOLVED -> Set.of(REPLIED);
            case PLEDGED -> Set.of(RESOLVED);
            case CARD_RELEASED -> Set.of(CARD_ISSUED);
            case CLOSED -> Set.of(RESOLVED, GUIDED);
            case ASSESSED, FOLLOWED_UP -> Set.of(CLOSED);
            case RATED -> Set.of(REPLIED, GUIDED);
            case REOPENED -> Set.of(CLOSED, GUIDED);
        };
    }

    /** It lies no later than this one, unless the matter was reopened; none: it may. */
    @Nullable StepKind before() {
        return switch (this) {
            case PLAN_ADOPTED, TEAM_APPOINTED -> RESOLVED;
            case CARD_ISSUED, CARD_RELEASED -> CLOSED;
            default -> null;
        };
    }
}
