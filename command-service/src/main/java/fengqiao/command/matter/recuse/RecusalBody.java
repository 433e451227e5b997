package fengqiao.command.matter.recuse;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.RecusalGround;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who stands back, why, and who takes over; posts, never names. */
record RecusalBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String handler,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RecusalGround.class)
                @Nullable String ground,
        @Nullable String successor,
        @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
