package fengqiao.command.matter.rate;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom, and how satisfied. */
record RatingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RatedBody.class)
                @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Satisfaction.class)
                @Nullable String satisfaction,
        @Nullable String comment,
        @Nullable String occurredAt)
        implements Timed {}
