package fengqiao.command.matter.unlink;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which matter does not belong, and why. */
record UnlinkMattersBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String other,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
