package fengqiao.command.matter.rate;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.matter.Receipts;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.Via;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Ratings through the office, or by the citizen with the receipt. */
@RestController
final class RateMatterController {
    private final MatterSteps steps;
    private final Receipts receipts;

    RateMatterController(MatterSteps steps, Receipts receipts) {
        this.steps = steps;
        this.receipts = receipts;
    }

    @CommandMapping("/api/matters/{id}/ratings")
    ResponseEntity<MatterAnswer> byOffice(
            @PathVariable("id") String id, CommandRequest<RatingBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new RateMatter(
                        fields.matter(id),
                        fields.oneOf("body", body.body(), RatedBody.class),
                        fields.oneOf("satisfaction", body.satisfaction(), Satisfaction.class),
                        Via.OFFICE,
                        fields.optionalText("comment", body.comment(), 1000));
        return steps.take(request, command);
    }

    @CommandMapping(value = "/api/ratings", open = true)
    ResponseEntity<MatterAnswer> byReceipt(CommandRequest<PublicRatingBody> request) {
        var body = request.body();
        var fields = request.fields();
        var rated = fields.oneOf("body", body.body(), RatedBody.class);
        var satisfaction = fields.oneOf("satisfaction", body.satisfaction(), Satisfaction.class);
        String comment = fields.optionalText("comment", body.comment(), 1000);
        Receipts.Holder holder = receipts.holder(request, body.receiptNumber(), body.queryCode());
        var command = new RateMatter(holder.matter(), rated, satisfaction, Via.RECEIPT, comment);
        return steps.take(holder, command);
    }
}
