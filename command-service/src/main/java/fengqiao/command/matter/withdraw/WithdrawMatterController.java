package fengqiao.command.matter.withdraw;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/withdrawals}. */
@RestController
final class WithdrawMatterController {
    private final MatterSteps steps;

    WithdrawMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/withdrawals")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<WithdrawMatterBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new WithdrawMatter(fields.matter(id), fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
