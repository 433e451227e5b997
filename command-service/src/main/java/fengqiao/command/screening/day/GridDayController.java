package fengqiao.command.screening.day;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.screening.day.GridDayCommand.ReportDay;
import fengqiao.kernel.screening.ScreeningOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/daily-screenings}. */
@RestController
final class GridDayController {
    private static final String ALL = "/api/daily-screenings";
    private final RecordCommands commands;

    GridDayController(RecordCommands commands) {
        this.commands = commands;
    }

    record ReportDayBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String grid,
            @Nullable String day,
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            implementation = ScreeningOutcome.class)
                    @Nullable String outcome,
            @Nullable Integer found,
            @Nullable Integer resolved,
            @Nullable List<@Nullable String> matters,
            @Nullable List<@Nullable String> records,
            @Nullable List<@Nullable String> hard,
            @Nullable String note,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> reportDay(CommandRequest<ReportDayBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ReportDay(
                        fields.region("grid", body.grid()),
                        fields.optionalDay("day", body.day()),
                        fields.oneOf("outcome", body.outcome(), ScreeningOutcome.class),
                        fields.number("found", body.found(), 0, 1000, 0),
                        fields.number("resolved", body.resolved(), 0, 1000, 0),
                        fields.each("matters", body.matters(), 50, fields::matter),
                        fields.each("records", body.records(), 50, fields::record),
                        fields.each("hard", body.hard(), 50, fields::matter),
                        fields.optionalFreeText("note", body.note(), 4000)));
    }
}
