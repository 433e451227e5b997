package fengqiao.command.supervision.inquiry;

import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.supervision.Inquiry;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.command.supervision.inquiry.InquiryCommand.OpenInquiry;
import fengqiao.kernel.supervision.InquiryCause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/inquiries}. */
@RestController
final class InquiryController {
    private static final String ALL = "/api/inquiries";
    private final RecordCommands commands;

    InquiryController(RecordCommands commands) {
        this.commands = commands;
    }

    record OpenInquiryBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            implementation = InquiryCause.class)
                    @Nullable String cause,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Nullable List<@Nullable String> matters,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String occurredAt)
            implements Timed {}

    record ConcludeInquiryBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String findings,
            @Nullable List<@Nullable String> answerable,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> openInquiry(CommandRequest<OpenInquiryBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new OpenInquiry(
                        RecordCommands.newId(Inquiry.KIND.name()),
                        fields.region("region", body.region()),
                        fields.oneOf("cause", body.cause(), InquiryCause.class),
                        fields.unit("unit", body.unit()),
                        fields.each("matters", body.matters(), 50, fields::matter),
                        fields.freeText("reason", body.reason(), 4000));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/conclusions")
    ResponseEntity<RecordAnswer> concludeInquiry(
            @PathVariable("id") String id, CommandRequest<ConcludeInquiryBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ConcludeInquiry(
                        fields.record(id),
                        fields.freeText("findings", body.findings(), 4000),
                        fields.each("answerable", body.answerable(), 50, fields::unit)));
    }
}
