package fengqiao.command.leader.cases;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.cases.CaseCommand.AdvanceDuty;
import fengqiao.command.leader.cases.CaseCommand.OpenCase;
import fengqiao.command.leader.cases.CaseCommand.TakeCase;
import fengqiao.command.leader.cases.CaseCommand.Takers;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/leader-cases}. */
@RestController
final class CaseController {
    private static final String CASES = "/api/leader-cases";
    private final RecordCommands commands;

    CaseController(RecordCommands commands) {
        this.commands = commands;
    }

    /** Which matter, why, and who takes it; without a leader it is only required. */
    record LeaderCaseBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = CaseOrigin.class)
                    @Nullable String origin,
            @Nullable String leader,
            @Nullable String department,
            @Nullable String grid,
            @Nullable String occurredAt)
            implements Timed {}

    record CaseTakingBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String department,
            @Nullable String grid,
            @Nullable String occurredAt)
            implements Timed {}

    record CaseDutyBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = CaseDuty.class)
                    @Nullable String duty,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String progress,
            @Nullable Boolean done,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = CASES, answers = 201)
    ResponseEntity<RecordAnswer> open(CommandRequest<LeaderCaseBody> request) {
        Fields fields = request.fields();
        LeaderCaseBody body = request.body();
        boolean required = body.leader() == null && body.department() == null;
        var command =
                new OpenCase(
                        RecordCommands.newId(LeaderCase.KIND.name()),
                        fields.matter("matter", body.matter()),
                        fields.oneOf("origin", body.origin(), CaseOrigin.class),
                        required
                                ? null
                                : takers(fields, body.leader(), body.department(), body.grid()));
        return commands.begin(request, command, CASES);
    }

    @CommandMapping(CASES + "/{id}/takings")
    ResponseEntity<RecordAnswer> take(
            @PathVariable("id") String id, CommandRequest<CaseTakingBody> request) {
        Fields fields = request.fields();
        CaseTakingBody body = request.body();
        var takers = takers(fields, body.leader(), body.department(), body.grid());
        return commands.take(request, new TakeCase(fields.record(id), takers));
    }

    @CommandMapping(CASES + "/{id}/duties")
    ResponseEntity<RecordAnswer> advance(
            @PathVariable("id") String id, CommandRequest<CaseDutyBody> request) {
        Fields fields = request.fields();
        CaseDutyBody body = request.body();
        var command =
                new AdvanceDuty(
                        fields.record(id),
                        fields.oneOf("duty", body.duty(), CaseDuty.class),
                        fields.freeText("progress", body.progress(), 4000),
                        Boolean.TRUE.equals(body.done()));
        return commands.take(request, command);
    }

    private static Takers takers(
            Fields fields,
            @Nullable String leader,
            @Nullable String department,
            @Nullable String grid) {
        return new Takers(
                fields.leader("leader", leader),
                fields.unit("department", department),
                fields.optionalRegion("grid", grid));
    }
}
