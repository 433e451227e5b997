package fengqiao.command.leader.rota;

import fengqiao.command.leader.rota.RotaDayCommand.RosterDuty;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.leader.LeaderPost;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/duty-rosters}. */
@RestController
final class RotaDayController {
    private static final String ALL = "/api/duty-rosters";
    private final RecordCommands commands;

    RotaDayController(RecordCommands commands) {
        this.commands = commands;
    }

    record RosterDutyBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String day,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = LeaderPost.class)
                    @Nullable String post,
            @Nullable List<@Nullable String> departments,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> rosterDuty(CommandRequest<RosterDutyBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new RosterDuty(
                        fields.region("region", body.region()),
                        fields.day("day", body.day()),
                        fields.leader("leader", body.leader()),
                        fields.oneOf("post", body.post(), LeaderPost.class),
                        fields.each("departments", body.departments(), 50, fields::unit)));
    }
}
