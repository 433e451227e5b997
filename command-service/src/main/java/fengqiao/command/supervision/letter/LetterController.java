package fengqiao.command.supervision.letter;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.supervision.Letter;
import fengqiao.command.supervision.letter.LetterCommand.AnswerLetter;
import fengqiao.command.supervision.letter.LetterCommand.IssueLetter;
import fengqiao.kernel.supervision.LetterKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/suggestion-letters}. */
@RestController
final class LetterController {
    private static final String ALL = "/api/suggestion-letters";
    private final RecordCommands commands;

    LetterController(RecordCommands commands) {
        this.commands = commands;
    }

    record IssueLetterBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = LetterKind.class)
                    @Nullable String kind,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Nullable List<@Nullable String> matters,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String occurredAt)
            implements Timed {}

    record AnswerLetterBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable Boolean adopted,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> issueLetter(CommandRequest<IssueLetterBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new IssueLetter(
                        RecordCommands.newId(Letter.KIND.name()),
                        fields.region("region", body.region()),
                        fields.oneOf("kind", body.kind(), LetterKind.class),
                        fields.unit("unit", body.unit()),
                        fields.each("matters", body.matters(), 50, fields::matter),
                        fields.freeText("text", body.text(), 4000));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/answers")
    ResponseEntity<RecordAnswer> answerLetter(
            @PathVariable("id") String id, CommandRequest<AnswerLetterBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new AnswerLetter(
                        fields.record(id),
                        fields.freeText("text", body.text(), 4000),
                        Boolean.TRUE.equals(body.adopted())));
    }
}
