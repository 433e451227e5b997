package fengqiao.standalone.intake.row;

import static fengqiao.standalone.intake.row.StepCells.one;
import static fengqiao.standalone.intake.row.StepCells.step;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A row's mediation, and the court that confirms what came of it. */
final class MediationWords {
    /** Where a side goes that would rather sue. */
    private static final String CIVIL_ACTION = "31.1.01";

    private final StepCells said;

    MediationWords(StepCells said) {
        this.said = said;
    }

    /** The mediators have it from the moment it is handed to them. */
    List<ImportRow.Step> handedOver(OffsetDateTime at) {
        String body = said.code(Column.MEDIATION_BODY);
        return List.of(
                step(
                        "HANDED_OVER",
                        at,
                        "kind",
                        said.code(Column.DISPUTE_KIND, Words::disputeKind, "dispute-kind"),
                        "text",
                        said.optionalText(Column.TEXT),
                        "body",
                        body),
                step(
                        "MEDIATION_OPENED",
                        at,
                        "rung",
                        said.word(Column.MEDIATION_RUNG, "RUNG"),
                        "body",
                        body));
    }

    /** A round, and what came of it. */
    List<ImportRow.Step> mediated(OffsetDateTime at) {
        String outcome = said.word(Column.MEDIATION_OUTCOME, "MEDIATION_OUTCOME");
        String text = said.text(Column.MEDIATION_TEXT);
        List<ImportRow.Step> steps = new ArrayList<>();
        steps.add(step("ROUND_HELD", at));
        if (outcome.equals("AGREED")) {
            Long amount = VisitReader.fen(said.cells(), Column.AGREED_AMOUNT);
            steps.add(step("AGREED", at, "text", text, "amountFen", amount));
            return steps;
        }
        steps.add(step("MEDIATION_FAILED", at, "reason", "NO_AGREEMENT", "text", text));
        if (outcome.equals("GUIDED")) {
            steps.add(step("LITIGATION_GUIDED", at, "pathway", CIVIL_ACTION, "text", text));
        }
        return steps;
    }

    /** Both sides apply: an application of one alone is none. */
    List<ImportRow.Step> applied(OffsetDateTime at) {
        return one("CONFIRMATION_APPLIED", at, "court", said.unit(Column.COURT));
    }

    List<ImportRow.Step> extended(OffsetDateTime at) {
        return one(
                "CONFIRMATION_EXTENDED",
                at,
                "days",
                said.days(Column.CONFIRMATION_EXTENSION_DAYS),
                "reason",
                said.text(Column.CONFIRMATION_EXTENSION_REASON));
    }

    /** A court that confirms need not say why. */
    List<ImportRow.Step> decided(OffsetDateTime at) {
        String decision = said.word(Column.CONFIRMATION_DECISION, "COURT_DECISION");
        String ruling = said.cells().get(Column.RULING, StepCells.LONGEST_CODE);
        String reason =
                decision.equals("CONFIRMED")
                        ? said.optionalText(Column.CONFIRMATION_REASON)
                        : said.text(Column.CONFIRMATION_REASON);
        return decision.equals("DECLINED")
                ? one("CONFIRMATION_DECLINED", at, "reason", reason)
                : one(
                        "CONFIRMATION_DECIDED",
                        at,
                        "decision",
                        decision,
                        "ruling",
                        ruling,
                        "reason",
                        reason);
    }
}
