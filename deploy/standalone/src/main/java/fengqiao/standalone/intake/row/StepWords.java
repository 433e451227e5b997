package fengqiao.standalone.intake.row;

import static fengqiao.standalone.intake.row.StepCells.one;
import static fengqiao.standalone.intake.row.StepCells.step;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the cells of a step say, as the commands it becomes; faults are noted in the cells. */
final class StepWords {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Cells cells;
    private final StepCells said;
    private final MediationWords mediation;
    private final ReviewWords reviews;
    private final CaseworkWords casework;

    StepWords(Cells cells, UnitNames units) {
        this.cells = cells;
        this.said = new StepCells(cells, units);
        this.mediation = new MediationWords(said);
        this.reviews = new ReviewWords(said);
        this.casework = new CaseworkWords(said);
    }

    List<ImportRow.Step> steps(StepKind kind, OffsetDateTime at) {
        return switch (kind) {
            case ROUTED,
                    GUIDED,
                    ACCEPTED,
                    REPLIED,
                    RESOLVED,
                    PLEDGED,
                    CLOSED,
                    REOPENED,
                    LEADER_TOOK,
                    VISITED ->
                    plain(kind, at);
            case EXTENDED -> extended(at);
            case RATED -> rated(at);
            case HANDED_OVER -> mediation.handedOver(at);
            case MEDIATED -> mediation.mediated(at);
            case CONFIRMATION_APPLIED -> mediation.applied(at);
            case CONFIRMATION_TAKEN_UP -> one(kind.name(), at);
            case CONFIRMATION_EXTENDED -> mediation.extended(at);
            case CONFIRMATION_DECIDED -> mediation.decided(at);
            case REVIEW_APPLIED, REVIEW_DECIDED, RE_REVIEW_APPLIED, RE_REVIEW_DECIDED ->
                    reviews.steps(kind, at);
            case ASSESSED -> reviews.assessed(at);
            case FOLLOWED_UP -> reviews.followedUp(at);
            case CARD_ISSUED -> casework.card(at);
            case CARD_RELEASED -> casework.released(at);
            case PLAN_ADOPTED -> casework.plan(at);
            case TEAM_APPOINTED -> casework.team(at);
            case HEARING_OPENED ->
                    one(kind.name(), at, "text", said.optionalText(Column.HEARING_SUBJECT));
            case HEARING_CONCLUDED ->
                    one(kind.name(), at, "text", said.text(Column.HEARING_FINDINGS));
        };
    }

    private List<ImportRow.Step> plain(StepKind kind, OffsetDateTime at) {
        String type = kind.name();
        return switch (kind) {
            case ROUTED -> one(type, at, "unit", said.unit(Column.UNIT));
            case GUIDED -> guided(at);
            case REPLIED -> replied(at);
            case RESOLVED ->
                    one(type, at, "kind", said.word(Column.RESOLUTION_KIND, "RESOLUTION_KIND"));
            case CLOSED -> one(type, at, "evidence", said.text(Column.EVIDENCE));
            case REOPENED -> one(type, at, "reason", said.text(Column.REOPEN_REASON));
            case LEADER_TOOK -> taken(at);
            case VISITED -> one(type, at, "text", said.text(Column.VISIT_FINDINGS));
            default -> one(type, at);
        };
    }

    private List<ImportRow.Step> guided(OffsetDateTime at) {
        String reason = said.text(Column.PATHWAY_REASON);
        String pathway = said.code(Column.PATHWAY, Words::pathway, "pathway");
        return one("GUIDED", at, "pathway", pathway, "reason", reason);
    }

    private List<ImportRow.Step> replied(OffsetDateTime at) {
        String outcome = said.word(Column.OUTCOME, "OUTCOME");
        return one("REPLIED", at, "outcome", outcome, "text", said.text(Column.REPLY_TEXT));
    }

    private List<ImportRow.Step> taken(OffsetDateTime at) {
        boolean same = cells.get(Column.LEADER_UNIT) == null;
        return one(
                "LEADER_TOOK",
                at,
                "leader",
                said.code(Column.LEADER),
                "unit",
                said.unit(same ? Column.UNIT : Column.LEADER_UNIT),
                "origin",
                said.word(Column.LEADER_ORIGIN, "LEADER_ORIGIN"));
    }

    /** The petitioner was told on the day it was granted. */
    private List<ImportRow.Step> extended(OffsetDateTime at) {
        return one(
                "EXTENDED",
                at,
                "days",
                said.days(Column.EXTENSION_DAYS),
                "approvedBy",
                said.code(Column.EXTENSION_APPROVER),
                "toldOn",
                at.withOffsetSameInstant(CHINA).toLocalDate().toString(),
                "reason",
                said.text(Column.EXTENSION_REASON));
    }

    private List<ImportRow.Step> rated(OffsetDateTime at) {
        List<ImportRow.Step> ratings = new ArrayList<>();
        if (cells.get(Column.OFFICE_RATING) != null) {
            String word = said.word(Column.OFFICE_RATING, "SATISFACTION");
            ratings.add(step("RATED", at, "body", "OFFICE", "satisfaction", word));
        }
        if (cells.get(Column.UNIT_RATING) != null) {
            String word = said.word(Column.UNIT_RATING, "SATISFACTION");
            ratings.add(step("RATED", at, "body", "UNIT", "satisfaction", word));
        }
        if (ratings.isEmpty()) {
            cells.fail(Column.RATED_AT, "rating");
        }
        return ratings;
    }
}
