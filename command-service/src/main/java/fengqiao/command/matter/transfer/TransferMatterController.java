package fengqiao.command.matter.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.MatterId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/transfers}. */
@RestController
final class TransferMatterController {
    private final MatterSteps steps;

    TransferMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/transfers")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<TransferMatterBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new TransferMatter(
                        fields.matter(id),
                        new MatterId(UuidCreator.getTimeOrderedEpoch().toString()),
                        fields.region("region", body.region()),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
