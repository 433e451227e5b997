package fengqiao.command.leader.appointment;

import fengqiao.command.leader.Appointment;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.matter.Receipts;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.LegalDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/appointment-requests}: citizens ask for a leader without an account 约访. */
@RestController
final class AppointmentRequestController {
    private final Receipts receipts;
    private final CommandGate gate;

    AppointmentRequestController(Receipts receipts, CommandGate gate) {
        this.receipts = receipts;
        this.gate = gate;
    }

    /** Which leader, about what, by the receipt of the matter. */
    record AppointmentRequestBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String receiptNumber,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String queryCode,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String subject,
            @Nullable String wish) {
        /** Says nothing: it holds a query code. */
        @Override
        public String toString() {
            return "AppointmentRequestBody[hidden]";
        }
    }

    /** What the citizen is told: the wish is taken down. */
    record AppointmentReceipt(String state, LocalDate askedOn) {}

    @CommandMapping(value = "/api/appointment-requests", open = true, answers = 201)
    ResponseEntity<AppointmentReceipt> ask(CommandRequest<AppointmentRequestBody> request) {
        var body = request.body();
        var fields = request.fields();
        LeaderId leader = fields.leader("leader", body.leader());
        var subject = fields.freeText("subject", body.subject(), 4000);
        LocalDate wish = fields.optionalDay("wish", body.wish());
        Receipts.Holder holder = receipts.holder(request, body.receiptNumber(), body.queryCode());
        LocalDate day = LegalDay.of(holder.issue().occurrence().at());
        var command =
                new AskAppointment(
                        id(holder.matter(), leader, day),
                        null,
                        leader,
                        holder.matter(),
                        null,
                        subject,
                        wish,
                        Via.RECEIPT);
        RecordAnswer answer = gate.issue(command, holder.issue(), RecordAnswer.class);
        return ResponseEntity.status(201).body(new AppointmentReceipt(answer.state(), day));
    }

    /** One wish a day for a matter and a leader: the id says so. */
    private static RecordId id(MatterId matter, LeaderId leader, LocalDate day) {
        String asked = String.join("|", matter.value(), leader.value(), day.toString());
        UUID name = UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
        return new RecordId(Appointment.KIND.name() + "." + name);
    }
}
