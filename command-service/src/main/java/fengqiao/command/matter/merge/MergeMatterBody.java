package fengqiao.command.matter.merge;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Into which matter, and why. */
record MergeMatterBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String into,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
