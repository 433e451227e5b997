package fengqiao.command.matter.concludehearing;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the hearing found. */
record HearingConclusionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String findings,
        @Nullable String occurredAt)
        implements Timed {}
