package fengqiao.command.matter.followguidance;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.GuidanceFollowed.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of it. */
record FollowGuidanceBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Outcome.class)
                @Nullable String outcome,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {}
