package fengqiao.command.directory.region;

import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region as it arrives. */
public record RegionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String validFrom) {
    /** The command it means; faults are noted in {@code fields}. */
    public RegisterRegion command(Fields fields) {
        return new RegisterRegion(
                fields.region("code", code),
                fields.text("name", name, 100),
                fields.day("validFrom", validFrom));
    }
}
