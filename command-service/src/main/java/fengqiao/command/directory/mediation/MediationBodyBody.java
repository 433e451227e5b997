package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mediation body as it arrives. */
public record MediationBodyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    /** The command it means; faults are noted in {@code fields}. */
    public RegisterMediationBody command(Fields fields) {
        return new RegisterMediationBody(
                DirectoryFields.body(fields, body),
                fields.region("region", region),
                fields.code("kind", kind),
                DirectoryFields.name(fields, name),
                fields.day("from", from));
    }
}
