package fengqiao.command.matter.review;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.matter.Receipts;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.Via;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Review and re-review through the office, or by the citizen with the receipt. */
@RestController
final class ApplyForReviewController {
    private final MatterSteps steps;
    private final Receipts receipts;

    ApplyForReviewController(MatterSteps steps, Receipts receipts) {
        this.steps = steps;
        this.receipts = receipts;
    }

    @CommandMapping("/api/matters/{id}/reviews")
    ResponseEntity<MatterAnswer> review(
            @PathVariable("id") String id, CommandRequest<ReviewBody> request) {
        return take(id, ReviewLevel.REVIEW, request);
    }

    @CommandMapping("/api/matters/{id}/re-reviews")
    ResponseEntity<MatterAnswer> reReview(
            @PathVariable("id") String id, CommandRequest<ReviewBody> request) {
        return take(id, ReviewLevel.RE_REVIEW, request);
    }

    private ResponseEntity<MatterAnswer> take(
            String id, ReviewLevel level, CommandRequest<ReviewBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        var command =
                new ApplyForReview(
                        fields.matter(id),
                        level,
                        fields.optionalUnit("organ", request.body().organ()),
                        Via.OFFICE,
                        fields.text("reason", request.body().reason(), 4000));
        return steps.take(request, command);
    }

    @CommandMapping(value = "/api/review-applications", open = true)
    ResponseEntity<MatterAnswer> apply(CommandRequest<PublicReviewBody> request) {
        var body = request.body();
        var fields = request.fields();
        var level = fields.oneOf("level", body.level(), ReviewLevel.class);
        String reason = fields.text("reason", body.reason(), 4000);
        Receipts.Holder holder = receipts.holder(request, body.receiptNumber(), body.queryCode());
        var command = new ApplyForReview(holder.matter(), level, null, Via.RECEIPT, reason);
        return steps.take(holder, command);
    }
}
