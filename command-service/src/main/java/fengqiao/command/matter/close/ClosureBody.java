package fengqiao.command.matter.close;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On which evidence. */
record ClosureBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String evidence,
        @Nullable String occurredAt)
        implements Timed {}
