package fengqiao.command.intake;

import fengqiao.command.dispute.confirm.ApplyForConfirmation;
import fengqiao.command.dispute.confirm.DecideConfirmation;
import fengqiao.command.dispute.confirm.DeclineConfirmation;
import fengqiao.command.dispute.confirm.ExtendConfirmation;
import fengqiao.command.dispute.confirm.TakeUpConfirmation;
import fengqiao.command.matter.register.RegisterMatter;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.CourtDecision;

/** The steps of a row's dispute before a court 司法确认; the court is the one that was asked. */
final class ConfirmationSteps {
    private static final int LONGEST = 4000;
    private static final int LONGEST_RULING = 64;
    private static final int MOST_DAYS = 365;

    private ConfirmationSteps() {}

    /** Faults are noted in {@code fields}. An application in a file is one of both sides. */
    static Object command(String type, ImportStep step, RegisterMatter matter, Fields fields) {
        RecordId dispute = RecordSteps.of("dispute", matter);
        return switch (type) {
            case "CONFIRMATION_APPLIED" ->
                    new ApplyForConfirmation(
                            dispute, null, fields.unit("court", step.court()), true);
            case "CONFIRMATION_TAKEN_UP" -> new TakeUpConfirmation(dispute, null);
            case "CONFIRMATION_DECLINED" ->
                    new DeclineConfirmation(
                            dispute, null, fields.freeText("reason", step.reason(), LONGEST));
            case "CONFIRMATION_EXTENDED" -> extended(dispute, step, fields);
            default -> decided(dispute, step, fields);
        };
    }

    private static ExtendConfirmation extended(RecordId dispute, ImportStep step, Fields fields) {
        if (step.days() == null) {
            fields.fault("days", "required");
        }
        return new ExtendConfirmation(
                dispute,
                null,
                fields.number("days", step.days(), 1, MOST_DAYS, 1),
                fields.freeText("reason", step.reason(), LONGEST));
    }

    private static DecideConfirmation decided(RecordId dispute, ImportStep step, Fields fields) {
        CourtDecision decision = fields.oneOf("decision", step.decision(), CourtDecision.class);
        FreeText reason = fields.optionalFreeText("reason", step.reason(), LONGEST);
        if (decision == CourtDecision.REJECTED && reason == null) {
            fields.fault("reason", "required");
        }
        return new DecideConfirmation(
                dispute,
                null,
                decision,
                fields.optionalText("ruling", step.ruling(), LONGEST_RULING),
                reason);
    }
}
