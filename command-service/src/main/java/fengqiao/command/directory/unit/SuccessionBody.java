package fengqiao.command.directory.unit;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A succession as it arrives. */
public record SuccessionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String successor,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    SucceedUnit command(UnitId unit, Fields fields) {
        return new SucceedUnit(unit, fields.unit("successor", successor), fields.day("from", from));
    }
}
