package fengqiao.command.leader.appointment;

import fengqiao.command.leader.Appointment;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.DeclineAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.matter.Via;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/appointments}. */
@RestController
final class AppointmentController {
    private static final String ALL = "/api/appointments";
    private final RecordCommands commands;

    AppointmentController(RecordCommands commands) {
        this.commands = commands;
    }

    record AskAppointmentBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Nullable String matter,
            @Nullable String name,
            @Nullable String phone,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String subject,
            @Nullable String wish,
            @Nullable String occurredAt)
            implements Timed {}

    record GrantAppointmentBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String on,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String place,
            @Nullable String occurredAt)
            implements Timed {}

    record DeclineAppointmentBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> askAppointment(CommandRequest<AskAppointmentBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new AskAppointment(
                        RecordCommands.newId(Appointment.KIND.name()),
                        fields.region("region", body.region()),
                        fields.leader("leader", body.leader()),
                        fields.optionalMatter("matter", body.matter()),
                        fields.optionalIdentity(body.name(), body.phone()),
                        fields.freeText("subject", body.subject(), 4000),
                        fields.optionalDay("wish", body.wish()),
                        Via.OFFICE);
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/grants")
    ResponseEntity<RecordAnswer> grantAppointment(
            @PathVariable("id") String id, CommandRequest<GrantAppointmentBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new GrantAppointment(
                        fields.record(id),
                        fields.day("on", body.on()),
                        fields.freeText("place", body.place(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/refusals")
    ResponseEntity<RecordAnswer> declineAppointment(
            @PathVariable("id") String id, CommandRequest<DeclineAppointmentBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new DeclineAppointment(
                        fields.record(id), fields.freeText("reason", body.reason(), 4000)));
    }
}
