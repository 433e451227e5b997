package fengqiao.command.matter.route;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** Which unit, by which route. */
record RoutingBody(
        @Nullable String unit,
        @Nullable String route,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {}
