package fengqiao.command.leader.session;

import fengqiao.command.leader.Session;
import fengqiao.command.leader.session.SessionCommand.HoldSession;
import fengqiao.command.leader.session.SessionCommand.LinkSessionMatter;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.leader.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/reception-sessions}. */
@RestController
final class SessionController {
    private static final String ALL = "/api/reception-sessions";
    private final RecordCommands commands;

    SessionController(RecordCommands commands) {
        this.commands = commands;
    }

    record HoldSessionBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = SessionKind.class)
                    @Nullable String kind,
            @Nullable String day,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String place,
            @Nullable List<@Nullable String> leaders,
            @Nullable List<@Nullable String> departments,
            @Nullable Integer batches,
            @Nullable Integer persons,
            @Nullable List<@Nullable String> matters,
            @Nullable String appointment,
            @Nullable String occurredAt)
            implements Timed {}

    record LinkSessionMatterBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> holdSession(CommandRequest<HoldSessionBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new HoldSession(
                        RecordCommands.newId(Session.KIND.name()),
                        fields.region("region", body.region()),
                        fields.oneOf("kind", body.kind(), SessionKind.class),
                        fields.optionalDay("day", body.day()),
                        fields.freeText("place", body.place(), 4000),
                        fields.each("leaders", body.leaders(), 50, fields::leader),
                        fields.each("departments", body.departments(), 50, fields::unit),
                        fields.number("batches", body.batches(), 0, 10000, 0),
                        fields.number("persons", body.persons(), 0, 100000, 0),
                        fields.each("matters", body.matters(), 50, fields::matter),
                        fields.optionalRecord("appointment", body.appointment()));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/matters")
    ResponseEntity<RecordAnswer> linkSessionMatter(
            @PathVariable("id") String id, CommandRequest<LinkSessionMatterBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new LinkSessionMatter(fields.record(id), fields.matter("matter", body.matter())));
    }
}
