package fengqiao.command.matter.route;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.StatutoryRoute;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which unit, by which route. */
record RoutingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
        @Schema(implementation = StatutoryRoute.class) @Nullable String route,
        @Nullable String note,
        @Nullable String pathway,
        @Nullable String occurredAt)
        implements Timed {}
