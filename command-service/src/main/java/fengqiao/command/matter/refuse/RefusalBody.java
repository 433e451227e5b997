package fengqiao.command.matter.refuse;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.RefusalGround;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it is not accepted, and what is open instead. */
record RefusalBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RefusalGround.class)
                @Nullable String ground,
        @Nullable String pathway,
        @Nullable String priorMatter,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
