package fengqiao.command.matter.followup;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.FollowUpResult;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was seen, and whether the matter is taken up again for it. */
record FollowUpBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = FollowUpResult.class)
                @Nullable String result,
        @Nullable String note,
        @Nullable String reopenReason,
        @Nullable String occurredAt)
        implements Timed {}
