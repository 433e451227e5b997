package fengqiao.command.matter.determine;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.StatutoryRoute;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which unit, by which route, and why. */
record DetermineJurisdictionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
        @Schema(implementation = StatutoryRoute.class) @Nullable String route,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
