package fengqiao.command.matter.assignreview;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which organ reviews, one level above whoever gave the opinion. */
record ReviewAssignmentBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String organ,
        @Nullable String occurredAt)
        implements Timed {}
