package fengqiao.command.directory.region;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merger as it arrives. */
public record MergerBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String into,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    MergeRegion command(RegionCode code, Fields fields) {
        return new MergeRegion(code, fields.region("into", into), fields.day("from", from));
    }
}
