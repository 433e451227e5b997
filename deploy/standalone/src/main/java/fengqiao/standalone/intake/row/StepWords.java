package fengqiao.standalone.intake.row;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cells of a step say, as the commands it becomes; faults are noted in the cells. */
final class StepWords {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_CODE = 64;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Where a side goes that would rather sue. */
    private static final String CIVIL_ACTION = "31.1.01";

    private final Cells cells;
    private final UnitNames units;

    StepWords(Cells cells, UnitNames units) {
        this.cells = cells;
        this.units = units;
    }

    List<ImportRow.Step> steps(StepKind kind, OffsetDateTime at) {
        return switch (kind) {
            case ROUTED -> one(kind, at, "unit", unit(Column.UNIT));
            case GUIDED ->
                    one(kind, at, "pathway", pathway(), "reason", text(Column.PATHWAY_REASON));
            case ACCEPTED -> one(kind, at);
            case LEADER_TOOK ->
                    one(
                            kind,
                            at,
                            "leader",
                            cells.required(Column.LEADER, LONGEST_CODE),
                            "unit",
                            unit(leaderUnit()),
                            "origin",
                            word(Column.LEADER_ORIGIN, "LEADER_ORIGIN"));
            case VISITED -> one(kind, at, "text", text(Column.VISIT_FINDINGS));
            case HANDED_OVER -> handedOver(at);
            case MEDIATED -> mediated(at);
            case EXTENDED -> extended(at);
            case REPLIED ->
                    one(
                            kind,
                            at,
                            "outcome",
                            word(Column.OUTCOME, "OUTCOME"),
                            "text",
                            text(Column.REPLY_TEXT));
            case REVIEW_APPLIED ->
                    one(
                            kind,
                            at,
                            "level",
                            "REVIEW",
                            "organ",
                            unit(Column.REVIEW_ORGAN),
                            "reason",
                            text(Column.REVIEW_REASON));
            case REVIEW_DECIDED ->
                    one(
                            kind,
                            at,
                            "level",
                            "REVIEW",
                            "outcome",
                            word(Column.REVIEW_OUTCOME, "REVIEW_OUTCOME"),
                            "text",
                            text(Column.REVIEW_TEXT));
            case RESOLVED -> one(kind, at, "kind", word(Column.RESOLUTION_KIND, "RESOLUTION_KIND"));
            case PLEDGED -> one(kind, at);
            case CLOSED -> one(kind, at, "evidence", text(Column.EVIDENCE));
            case ASSESSED ->
                    one(
                            kind,
                            at,
                            "verdict",
                            word(Column.QUALITY_VERDICT, "QUALITY_VERDICT"),
                            "text",
                            text(Column.QUALITY_TEXT));
            case RATED -> rated(at);
            case FOLLOWED_UP ->
                    one(
                            kind,
                            at,
                            "result",
                            word(Column.FOLLOW_UP_RESULT, "FOLLOW_UP_RESULT"),
                            "text",
                            cells.get(Column.FOLLOW_UP_TEXT, LONGEST_TEXT));
            case REOPENED -> one(kind, at, "reason", text(Column.REOPEN_REASON));
        };
    }

    private static List<ImportRow.Step> one(
            StepKind kind, OffsetDateTime at, @Nullable Object... pairs) {
        return List.of(step(kind.name(), at, pairs));
    }

    private static ImportRow.Step step(String type, OffsetDateTime at, @Nullable Object... pairs) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                details.put(String.valueOf(pairs[i]), value);
            }
        }
        return new ImportRow.Step(type, at.toString(), details);
    }

    /** The mediators have it from the moment it is handed to them. */
    private List<ImportRow.Step> handedOver(OffsetDateTime at) {
        String body = cells.required(Column.MEDIATION_BODY, LONGEST_CODE);
        return List.of(
                step(
                        "HANDED_OVER",
                        at,
                        "kind",
                        disputeKind(),
                        "text",
                        cells.get(Column.TEXT, LONGEST_TEXT),
                        "body",
                        body),
                step(
                        "MEDIATION_OPENED",
                        at,
                        "rung",
                        word(Column.MEDIATION_RUNG, "RUNG"),
                        "body",
                        body));
    }

    /** A round, and what came of it. */
    private List<ImportRow.Step> mediated(OffsetDateTime at) {
        String outcome = word(Column.MEDIATION_OUTCOME, "MEDIATION_OUTCOME");
        String said = text(Column.MEDIATION_TEXT);
        List<ImportRow.Step> steps = new ArrayList<>();
        steps.add(step("ROUND_HELD", at));
        if (outcome.equals("AGREED")) {
            Long amount = VisitReader.fen(cells, Column.AGREED_AMOUNT);
            steps.add(step("AGREED", at, "text", said, "amountFen", amount));
            return steps;
        }
        steps.add(step("MEDIATION_FAILED", at, "reason", "NO_AGREEMENT", "text", said));
        if (outcome.equals("GUIDED")) {
            steps.add(step("LITIGATION_GUIDED", at, "pathway", CIVIL_ACTION, "text", said));
        }
        return steps;
    }

    /** The petitioner was told on the day it was granted. */
    private List<ImportRow.Step> extended(OffsetDateTime at) {
        return List.of(
                step(
                        "EXTENDED",
                        at,
                        "days",
                        days(),
                        "approvedBy",
                        cells.required(Column.EXTENSION_APPROVER, LONGEST_CODE),
                        "toldOn",
                        at.withOffsetSameInstant(CHINA).toLocalDate().toString(),
                        "reason",
                        text(Column.EXTENSION_REASON)));
    }

    private List<ImportRow.Step> rated(OffsetDateTime at) {
        List<ImportRow.Step> ratings = new ArrayList<>();
        if (cells.get(Column.OFFICE_RATING) != null) {
            String said = word(Column.OFFICE_RATING, "SATISFACTION");
            ratings.add(step("RATED", at, "body", "OFFICE", "satisfaction", said));
        }
        if (cells.get(Column.UNIT_RATING) != null) {
            String said = word(Column.UNIT_RATING, "SATISFACTION");
            ratings.add(step("RATED", at, "body", "UNIT", "satisfaction", said));
        }
        if (ratings.isEmpty()) {
            cells.fail(Column.RATED_AT, "rating");
        }
        return ratings;
    }

    private Column leaderUnit() {
        return cells.get(Column.LEADER_UNIT) == null ? Column.UNIT : Column.LEADER_UNIT;
    }

    private String unit(Column column) {
        String word = cells.required(column, LONGEST_CODE);
        Optional<String> id = units.id(word);
        if (id.isEmpty()) {
            cells.fail(column, "unit", Cells.shown(column, word));
        }
        return id.orElse("");
    }

    private String pathway() {
        String word = text(Column.PATHWAY);
        Optional<String> code = Words.pathway(word);
        if (code.isEmpty() && !word.isEmpty()) {
            cells.fail(Column.PATHWAY, "pathway", Cells.shown(Column.PATHWAY, word));
        }
        return code.orElse("");
    }

    private String disputeKind() {
        String word = text(Column.DISPUTE_KIND);
        Optional<String> code = Words.disputeKind(word);
        if (code.isEmpty() && !word.isEmpty()) {
            cells.fail(Column.DISPUTE_KIND, "dispute-kind", Cells.shown(Column.DISPUTE_KIND, word));
        }
        return code.orElse("");
    }

    private @Nullable Integer days() {
        String text = cells.required(Column.EXTENSION_DAYS, LONGEST_CODE);
        if (!text.matches("[1-8]?\\d|90") || text.equals("0")) {
            cells.fail(Column.EXTENSION_DAYS, "days", Cells.shown(Column.EXTENSION_DAYS, text));
            return null;
        }
        return Integer.valueOf(text);
    }

    private String text(Column column) {
        return cells.required(column, LONGEST_TEXT);
    }

    private String word(Column column, String kind) {
        cells.required(column, LONGEST_TEXT);
        return cells.word(column, kind, "");
    }
}
