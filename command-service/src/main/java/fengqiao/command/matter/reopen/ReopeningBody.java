package fengqiao.command.matter.reopen;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why. */
record ReopeningBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Schema(allowableValues = {"NEW_FACTS", "SAME_FACTS"}) @Nullable String cause,
        @Nullable String occurredAt)
        implements Timed {}
