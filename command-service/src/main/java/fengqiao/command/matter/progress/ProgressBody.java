package fengqiao.command.matter.progress;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far it has come. */
record ProgressBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String occurredAt)
        implements Timed {}
