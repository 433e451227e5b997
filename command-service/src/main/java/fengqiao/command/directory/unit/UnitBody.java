package fengqiao.command.directory.unit;

import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as it arrives. */
public record UnitBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name) {
    /** The command it means; faults are noted in {@code fields}. */
    public RegisterUnit command(Fields fields) {
        return new RegisterUnit(
                fields.unit("unit", unit),
                fields.region("region", region),
                fields.code("kind", kind),
                fields.text("name", name, 100));
    }
}
