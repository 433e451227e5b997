package fengqiao.command.legal.station;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team as it arrives. */
record TeamBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer members) {}
