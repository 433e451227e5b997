package fengqiao.command.matter.dispute;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units, and on what grounds. */
record DisputeJurisdictionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable String> units,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
