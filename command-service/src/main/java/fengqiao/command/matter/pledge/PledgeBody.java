package fengqiao.command.matter.pledge;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When, that it was free, and its words. */
record PledgeBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date")
                @Nullable String signedOn,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean voluntary,
        @Nullable String text,
        @Nullable String occurredAt)
        implements Timed {}
