package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last day of a body as it arrives. */
public record ClosureOfBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String to) {
    CloseMediationBody command(String body, Fields fields) {
        return new CloseMediationBody(DirectoryFields.body(fields, body), fields.day("to", to));
    }
}
