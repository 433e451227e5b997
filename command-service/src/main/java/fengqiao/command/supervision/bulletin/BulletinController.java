package fengqiao.command.supervision.bulletin;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.supervision.Bulletin;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.command.supervision.bulletin.BulletinCommand.IssueBulletin;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/bulletins}. */
@RestController
final class BulletinController {
    private static final String ALL = "/api/bulletins";
    private final RecordCommands commands;

    BulletinController(RecordCommands commands) {
        this.commands = commands;
    }

    record IssueBulletinBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String number,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String subject,
            @Nullable List<@Nullable String> units,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String due,
            @Nullable String occurredAt)
            implements Timed {}

    record AnswerBulletinBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> issueBulletin(CommandRequest<IssueBulletinBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new IssueBulletin(
                        RecordCommands.newId(Bulletin.KIND.name()),
                        fields.region("region", body.region()),
                        fields.code("number", body.number()),
                        fields.code("subject", body.subject()),
                        fields.each("units", body.units(), 50, fields::unit),
                        fields.freeText("text", body.text(), 4000),
                        fields.optionalDay("due", body.due()));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/answers")
    ResponseEntity<RecordAnswer> answerBulletin(
            @PathVariable("id") String id, CommandRequest<AnswerBulletinBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new AnswerBulletin(
                        fields.record(id),
                        fields.unit("unit", body.unit()),
                        fields.freeText("text", body.text(), 4000)));
    }
}
