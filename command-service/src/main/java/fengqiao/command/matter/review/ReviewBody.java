package fengqiao.command.matter.review;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the petitioner does not accept the opinion, and which organ it goes to. */
record ReviewBody(
        @Nullable String organ,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
