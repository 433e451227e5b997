package fengqiao.command.matter.register;

import com.github.f4b6a3.uuid.UuidCreator;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.TryLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/public/matters}: what citizens bring without an account. */
@RestController
final class CitizenReportController {
    private final MatterSteps steps;
    private final CommandGate gate;
    private final QueryCodes codes;
    private final TryLimit limit;

    CitizenReportController(
            MatterSteps steps,
            CommandGate gate,
            QueryCodes codes,
            InstantSource time,
            @Value("${fengqiao.public.matters-per-hour:20}") int most) {
        this.steps = steps;
        this.gate = gate;
        this.codes = codes;
        this.limit = new TryLimit(time, most, Duration.ofHours(1));
    }

    /**
     * What the citizen takes home: whether the report was new or added to an earlier one, nobody is
     * told who only says to be somebody.
     */
    record CitizenReceipt(String receiptNumber, String queryCode, Instant registeredAt) {}

    @CommandMapping(value = "/api/public/matters", open = true, answers = 201)
    ResponseEntity<CitizenReceipt> report(
            CommandRequest<CitizenReportBody> request, HttpServletRequest http) {
        long wait = limit.secondsToWait(http.getRemoteAddr());
        if (wait > 0) {
            throw Refusal.of(IntakeRule.TOO_MANY, Long.toString(wait)).asException();
        }
        var id = new MatterId(UuidCreator.getTimeOrderedEpoch().toString());
        RegisterMatter command = request.body().command(id, request.fields());
        var answer = gate.issue(command, steps.issue(request), RegistrationAnswer.class);
        String number = answer.receiptNumber();
        return ResponseEntity.status(201)
                .body(new CitizenReceipt(number, codes.queryCode(number), answer.registeredAt()));
    }
}
