package fengqiao.command.matter.decidereview;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.ReviewOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of the opinion, and on what grounds. */
record ReviewDecisionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ReviewOutcome.class)
                @Nullable String outcome,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String occurredAt)
        implements Timed {}
