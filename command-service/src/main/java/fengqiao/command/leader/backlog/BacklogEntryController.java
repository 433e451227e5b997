package fengqiao.command.leader.backlog;

import fengqiao.command.leader.backlog.BacklogEntryCommand.ListBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.PlanBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ResolveBacklog;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.matter.ResolutionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/backlog}. */
@RestController
final class BacklogEntryController {
    private static final String ALL = "/api/backlog";
    private final RecordCommands commands;

    BacklogEntryController(RecordCommands commands) {
        this.commands = commands;
    }

    record ListBacklogBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String source,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String batch,
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            implementation = BacklogStock.class)
                    @Nullable String stock,
            @Nullable String leader,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record PlanBacklogBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String plan,
            @Nullable String due,
            @Nullable String occurredAt)
            implements Timed {}

    record ResolveBacklogBody(
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            implementation = ResolutionKind.class)
                    @Nullable String kind,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String result,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> listBacklog(CommandRequest<ListBacklogBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ListBacklog(
                        fields.matter("matter", body.matter()),
                        fields.code("source", body.source()),
                        fields.code("batch", body.batch()),
                        fields.oneOf("stock", body.stock(), BacklogStock.class),
                        fields.optionalLeader("leader", body.leader()),
                        fields.optionalDay("day", body.day())));
    }

    @CommandMapping(ALL + "/{id}/plans")
    ResponseEntity<RecordAnswer> planBacklog(
            @PathVariable("id") String id, CommandRequest<PlanBacklogBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new PlanBacklog(
                        fields.record(id),
                        fields.leader("leader", body.leader()),
                        fields.freeText("plan", body.plan(), 4000),
                        fields.optionalDay("due", body.due())));
    }

    @CommandMapping(ALL + "/{id}/resolutions")
    ResponseEntity<RecordAnswer> resolveBacklog(
            @PathVariable("id") String id, CommandRequest<ResolveBacklogBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ResolveBacklog(
                        fields.record(id),
                        fields.oneOf("kind", body.kind(), ResolutionKind.class),
                        fields.freeText("result", body.result(), 4000),
                        fields.optionalDay("day", body.day())));
    }
}
