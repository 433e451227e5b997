package fengqiao.command.matter.reply;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.ReplyOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said to the demand, and on what grounds. */
record ReplyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ReplyOutcome.class)
                @Nullable String outcome,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String grounds,
        @Nullable String occurredAt)
        implements Timed {}
