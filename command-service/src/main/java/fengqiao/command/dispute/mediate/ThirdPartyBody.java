package fengqiao.command.dispute.mediate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of a kind of third party helped. */
record ThirdPartyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Nullable Integer personTimes) {}
