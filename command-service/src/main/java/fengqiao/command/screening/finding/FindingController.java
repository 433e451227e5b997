package fengqiao.command.screening.finding;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.screening.Finding;
import fengqiao.command.screening.finding.FindingCommand.AssignFinding;
import fengqiao.command.screening.finding.FindingCommand.MarkFindingHard;
import fengqiao.command.screening.finding.FindingCommand.RecordFinding;
import fengqiao.command.screening.finding.FindingCommand.SettleFinding;
import fengqiao.kernel.screening.WarningLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/findings}. */
@RestController
final class FindingController {
    private static final String ALL = "/api/findings";
    private final RecordCommands commands;

    FindingController(RecordCommands commands) {
        this.commands = commands;
    }

    record RecordFindingBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String field,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String department,
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            implementation = WarningLevel.class)
                    @Nullable String level,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record AssignFindingBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String warning,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String due,
            @Nullable String occurredAt)
            implements Timed {}

    record MarkFindingHardBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Nullable String occurredAt)
            implements Timed {}

    record SettleFindingBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String result,
            @Nullable String matter,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> recordFinding(CommandRequest<RecordFindingBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new RecordFinding(
                        RecordCommands.newId(Finding.KIND.name()),
                        fields.region("region", body.region()),
                        fields.token("field", body.field()),
                        fields.unit("department", body.department()),
                        fields.oneOf("level", body.level(), WarningLevel.class),
                        fields.freeText("text", body.text(), 4000),
                        fields.optionalDay("day", body.day()));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/assignments")
    ResponseEntity<RecordAnswer> assignFinding(
            @PathVariable("id") String id, CommandRequest<AssignFindingBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new AssignFinding(
                        fields.record(id),
                        fields.unit("unit", body.unit()),
                        fields.freeText("warning", body.warning(), 4000),
                        fields.day("due", body.due())));
    }

    @CommandMapping(ALL + "/{id}/hard-problems")
    ResponseEntity<RecordAnswer> markFindingHard(
            @PathVariable("id") String id, CommandRequest<MarkFindingHardBody> request) {
        var fields = request.fields();
        return commands.take(
                request,
                new MarkFindingHard(
                        fields.record(id), fields.matter("matter", request.body().matter())));
    }

    @CommandMapping(ALL + "/{id}/settlements")
    ResponseEntity<RecordAnswer> settleFinding(
            @PathVariable("id") String id, CommandRequest<SettleFindingBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new SettleFinding(
                        fields.record(id),
                        fields.freeText("result", body.result(), 4000),
                        fields.optionalMatter("matter", body.matter()),
                        fields.optionalDay("day", body.day())));
    }
}
