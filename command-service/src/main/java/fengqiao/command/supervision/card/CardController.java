package fengqiao.command.supervision.card;

import fengqiao.command.platform.access.AccessRule;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.LeaderId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/cards} and what may follow. */
@RestController
final class CardController {
    private static final int LONGEST = 1000;
    private final RecordCommands commands;

    CardController(RecordCommands commands) {
        this.commands = commands;
    }

    /** A card with its reason. */
    record CardBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = HandColour.class)
                    @Nullable String colour,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    /** Why a card comes down. */
    record ReleaseBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    /** Why, where the leader says it. */
    record SupervisionBody(@Nullable String reason, @Nullable String occurredAt) implements Timed {}

    @CommandMapping("/api/matters/{id}/cards")
    ResponseEntity<RecordAnswer> issue(
            @PathVariable("id") String id, CommandRequest<CardBody> request) {
        request.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(
                request,
                new IssueCard(
                        fields.matter(id),
                        fields.oneOf("colour", request.body().colour(), HandColour.class),
                        fields.freeText("reason", request.body().reason(), LONGEST)));
    }

    @CommandMapping("/api/matters/{id}/card-upgrades")
    ResponseEntity<RecordAnswer> upgrade(
            @PathVariable("id") String id, CommandRequest<CardBody> request) {
        request.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(
                request,
                new UpgradeCard(
                        fields.matter(id),
                        fields.oneOf("colour", request.body().colour(), HandColour.class),
                        fields.freeText("reason", request.body().reason(), LONGEST)));
    }

    @CommandMapping("/api/matters/{id}/card-releases")
    ResponseEntity<RecordAnswer> release(
            @PathVariable("id") String id, CommandRequest<ReleaseBody> request) {
        request.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var fields = request.fields();
        var reason = fields.freeText("reason", request.body().reason(), LONGEST);
        return commands.take(request, new ReleaseCard(fields.matter(id), reason));
    }

    @CommandMapping("/api/matters/{id}/supervisions")
    ResponseEntity<RecordAnswer> supervise(
            @PathVariable("id") String id, CommandRequest<SupervisionBody> request) {
        return commands.take(
                request,
                new SuperviseMatter(request.fields().matter(id), leader(request), reason(request)));
    }

    @CommandMapping("/api/matters/{id}/supervision-ends")
    ResponseEntity<RecordAnswer> end(
            @PathVariable("id") String id, CommandRequest<SupervisionBody> request) {
        return commands.take(
                request,
                new EndSupervision(request.fields().matter(id), leader(request), reason(request)));
    }

    private static @Nullable FreeText reason(CommandRequest<SupervisionBody> request) {
        return request.fields().optionalFreeText("reason", request.body().reason(), LONGEST);
    }

    private static LeaderId leader(CommandRequest<?> request) {
        request.caller().require(Role.LEADER);
        LeaderId leader = request.caller().leader();
        if (leader == null) {
            throw Refusal.of(AccessRule.ROLE).asException();
        }
        return leader;
    }
}
