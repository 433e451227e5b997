package fengqiao.command.screening.five;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.screening.five.GridRecordCommand.KeepGridRecord;
import fengqiao.kernel.screening.FiveRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/grid-records}. */
@RestController
final class GridRecordController {
    private static final String ALL = "/api/grid-records";
    private final RecordCommands commands;

    GridRecordController(RecordCommands commands) {
        this.commands = commands;
    }

    record KeepGridRecordBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String grid,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = FiveRecord.class)
                    @Nullable String kind,
            @Nullable String day,
            @Nullable Integer times,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> keepGridRecord(CommandRequest<KeepGridRecordBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new KeepGridRecord(
                        fields.region("grid", body.grid()),
                        fields.oneOf("kind", body.kind(), FiveRecord.class),
                        fields.optionalDay("day", body.day()),
                        fields.number("times", body.times(), 1, 1000, 1),
                        fields.freeText("text", body.text(), 4000)));
    }
}
