package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mediator as it arrives. */
public record MediatorBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String mediator,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String body,
        @Nullable Boolean fullTime,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Nullable String phone,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to) {
    /** The command it means; faults are noted in {@code fields}. */
    public ListMediator command(Fields fields) {
        LocalDate first = fields.day("from", from);
        return new ListMediator(
                DirectoryFields.id(fields, "mediator", mediator),
                DirectoryFields.body(fields, body),
                Boolean.TRUE.equals(fullTime),
                DirectoryFields.person(fields, name, phone),
                first,
                DirectoryFields.end(fields, to, first));
    }
}
