package fengqiao.command.matter.succeed;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.SuccessorTookOver.Reform;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which unit, and what happened to the one before. */
record SucceedUnitBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Reform.class)
                @Nullable String reform,
        @Nullable String occurredAt)
        implements Timed {}
