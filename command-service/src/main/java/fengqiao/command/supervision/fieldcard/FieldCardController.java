package fengqiao.command.supervision.fieldcard;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.IssueFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.ReleaseFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.UpgradeFieldCard;
import fengqiao.kernel.supervision.FieldColour;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/field-cards}. */
@RestController
final class FieldCardController {
    private static final String ALL = "/api/field-cards";
    private final RecordCommands commands;

    FieldCardController(RecordCommands commands) {
        this.commands = commands;
    }

    record IssueFieldCardBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String field,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = FieldColour.class)
                    @Nullable String colour,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Nullable String conference,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    record UpgradeFieldCardBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = FieldColour.class)
                    @Nullable String colour,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    record ReleaseFieldCardBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(ALL)
    ResponseEntity<RecordAnswer> issueFieldCard(CommandRequest<IssueFieldCardBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new IssueFieldCard(
                        fields.region("region", body.region()),
                        fields.token("field", body.field()),
                        fields.oneOf("colour", body.colour(), FieldColour.class),
                        fields.unit("unit", body.unit()),
                        fields.optionalRecord("conference", body.conference()),
                        fields.freeText("reason", body.reason(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/upgrades")
    ResponseEntity<RecordAnswer> upgradeFieldCard(
            @PathVariable("id") String id, CommandRequest<UpgradeFieldCardBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new UpgradeFieldCard(
                        fields.record(id),
                        fields.oneOf("colour", body.colour(), FieldColour.class),
                        fields.freeText("reason", body.reason(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/releases")
    ResponseEntity<RecordAnswer> releaseFieldCard(
            @PathVariable("id") String id, CommandRequest<ReleaseFieldCardBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ReleaseFieldCard(
                        fields.record(id), fields.freeText("reason", body.reason(), 4000)));
    }
}
