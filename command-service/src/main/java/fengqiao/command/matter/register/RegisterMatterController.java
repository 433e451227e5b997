package fengqiao.command.matter.register;

import com.github.f4b6a3.uuid.UuidCreator;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.kernel.MatterId;
import fengqiao.vault.QueryCodes;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters}. */
@RestController
final class RegisterMatterController {
    private final MatterSteps steps;
    private final CommandGate gate;
    private final QueryCodes codes;
    private final InstantSource time;

    RegisterMatterController(
            MatterSteps steps, CommandGate gate, QueryCodes codes, InstantSource time) {
        this.steps = steps;
        this.gate = gate;
        this.codes = codes;
        this.time = time;
    }

    @CommandMapping(
            value = "/api/matters",
            answers = {201, 200})
    ResponseEntity<Receipt> register(CommandRequest<RegistrationBody> request) {
        request.caller().require(Role.WORKER, Role.OFFICE, Role.IMPORT);
        var id = new MatterId(UuidCreator.getTimeOrderedEpoch().toString());
        RegisterMatter command = request.body().command(id, request.caller(), request.fields());
        Issue issue = steps.issue(request);
        if (command.seenAt() != null) {
            Occurrence.requirePast(command.seenAt(), time.instant(), "seenAt");
        }
        var answer = gate.issue(command, issue, RegistrationAnswer.class);
        var receipt = Receipt.of(answer, codes.queryCode(answer.receiptNumber()));
        var response =
                answer.linkedTo() == null
                        ? ResponseEntity.created(URI.create("/api/matters/" + answer.matterId()))
                        : ResponseEntity.ok();
        return response.eTag(Long.toString(answer.sequence())).body(receipt);
    }
}
