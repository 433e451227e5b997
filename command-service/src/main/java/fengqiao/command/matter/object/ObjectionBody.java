package fengqiao.command.matter.object;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why, and whose the matter is instead. */
record ObjectionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String suggestedUnit,
        @Nullable String occurredAt)
        implements Timed {}
