package fengqiao.command.matter.plan;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done, and by when. */
record PlanBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String target,
        @Nullable String occurredAt)
        implements Timed {}
