package fengqiao.command.supervision.threenone;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.AssessThreeNone;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.WithdrawThreeNone;
import fengqiao.kernel.supervision.GrantLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/three-none-assessments}. */
@RestController
final class ThreeNoneController {
    private static final String ALL = "/api/three-none-assessments";
    private final RecordCommands commands;

    ThreeNoneController(RecordCommands commands) {
        this.commands = commands;
    }

    record AssessThreeNoneBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Nullable Integer year,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = GrantLevel.class)
                    @Nullable String level,
            @Nullable Boolean met,
            @Nullable String occurredAt)
            implements Timed {}

    record WithdrawThreeNoneBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = GrantLevel.class)
                    @Nullable String level,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> assessThreeNone(CommandRequest<AssessThreeNoneBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new AssessThreeNone(
                        fields.region("region", body.region()),
                        fields.number("year", body.year(), 2000, 2200, 0),
                        fields.oneOf("level", body.level(), GrantLevel.class),
                        Boolean.TRUE.equals(body.met())));
    }

    @CommandMapping(ALL + "/{id}/withdrawals")
    ResponseEntity<RecordAnswer> withdrawThreeNone(
            @PathVariable("id") String id, CommandRequest<WithdrawThreeNoneBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new WithdrawThreeNone(
                        fields.record(id),
                        fields.oneOf("level", body.level(), GrantLevel.class),
                        fields.freeText("reason", body.reason(), 4000)));
    }
}
