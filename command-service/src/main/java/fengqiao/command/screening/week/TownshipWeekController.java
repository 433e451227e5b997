package fengqiao.command.screening.week;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.screening.week.TownshipWeekCommand.CloseWeek;
import fengqiao.command.screening.week.TownshipWeekCommand.EnterWeekItem;
import fengqiao.command.screening.week.TownshipWeekCommand.SettleWeekItem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/township-weeks}. */
@RestController
final class TownshipWeekController {
    private static final String ALL = "/api/township-weeks";
    private final RecordCommands commands;

    TownshipWeekController(RecordCommands commands) {
        this.commands = commands;
    }

    record EnterWeekItemBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String township,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String week,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String person,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String due,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String matter,
            @Nullable String occurredAt)
            implements Timed {}

    record SettleWeekItemBody(
            @Nullable Integer number,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String result,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record CloseWeekBody(@Nullable String occurredAt) implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> enterWeekItem(CommandRequest<EnterWeekItemBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new EnterWeekItem(
                        fields.region("township", body.township()),
                        fields.code("week", body.week()),
                        fields.leader("leader", body.leader()),
                        fields.unit("unit", body.unit()),
                        fields.code("person", body.person()),
                        fields.day("due", body.due()),
                        fields.freeText("text", body.text(), 4000),
                        fields.optionalMatter("matter", body.matter())));
    }

    @CommandMapping(ALL + "/{id}/item-settlements")
    ResponseEntity<RecordAnswer> settleWeekItem(
            @PathVariable("id") String id, CommandRequest<SettleWeekItemBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new SettleWeekItem(
                        fields.record(id),
                        fields.number("number", body.number(), 1, 10000, 1),
                        fields.freeText("result", body.result(), 4000),
                        fields.optionalDay("day", body.day())));
    }

    @CommandMapping(ALL + "/{id}/closings")
    ResponseEntity<RecordAnswer> closeWeek(
            @PathVariable("id") String id, CommandRequest<CloseWeekBody> request) {
        var fields = request.fields();
        return commands.take(request, new CloseWeek(fields.record(id)));
    }
}
