package fengqiao.command.intake;

import fengqiao.command.matter.assess.AssessQuality;
import fengqiao.command.matter.decidereview.DecideReview;
import fengqiao.command.matter.extend.ExtendHandling;
import fengqiao.command.matter.followup.FollowUp;
import fengqiao.command.matter.rate.RateMatter;
import fengqiao.command.matter.review.ApplyForReview;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.Via;

/** The steps of a row beside the main ladder: extension, review and what follows the closing. */
final class LaterSteps {
    private static final int LONGEST = 4000;
    private static final int MOST_DAYS = 90;

    private LaterSteps() {}

    /** Faults are noted in {@code fields}. */
    static Object command(String type, ImportStep step, MatterId matter, Fields fields) {
        return switch (type) {
            case "EXTENDED" -> extended(step, matter, fields);
            case "REVIEW_APPLIED" ->
                    new ApplyForReview(
                            matter,
                            fields.oneOf("level", step.level(), ReviewLevel.class),
                            fields.unit("organ", step.organ()),
                            Via.OFFICE,
                            fields.text("reason", step.reason(), LONGEST));
            case "REVIEW_DECIDED" ->
                    new DecideReview(
                            matter,
                            fields.oneOf("level", step.level(), ReviewLevel.class),
                            null,
                            fields.oneOf("outcome", step.outcome(), ReviewOutcome.class),
                            fields.text("text", step.text(), LONGEST));
            case "ASSESSED" ->
                    new AssessQuality(
                            matter,
                            null,
                            fields.oneOf("verdict", step.verdict(), QualityVerdict.class),
                            fields.text("text", step.text(), LONGEST));
            case "FOLLOWED_UP" ->
                    new FollowUp(
                            matter,
                            null,
                            fields.oneOf("result", step.result(), FollowUpResult.class),
                            fields.optionalText("text", step.text(), LONGEST),
                            fields.optionalText("reason", step.reason(), LONGEST));
            default ->
                    new RateMatter(
                            matter,
                            fields.oneOf("body", step.body(), RatedBody.class),
                            fields.oneOf("satisfaction", step.satisfaction(), Satisfaction.class),
                            Via.OFFICE,
                            fields.optionalText("text", step.text(), LONGEST));
        };
    }

    private static ExtendHandling extended(ImportStep step, MatterId matter, Fields fields) {
        if (step.days() == null) {
            fields.fault("days", "required");
        }
        return new ExtendHandling(
                matter,
                null,
                fields.number("days", step.days(), 1, MOST_DAYS, 1),
                fields.value("approvedBy", step.approvedBy(), PostId::new, new PostId("none")),
                fields.day("toldOn", step.toldOn()),
                fields.text("reason", step.reason(), LONGEST));
    }
}
