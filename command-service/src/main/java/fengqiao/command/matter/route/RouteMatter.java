package fengqiao.command.matter.route;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.StatutoryRoute;
import org.jspecify.annotations.Nullable;

/**
 * Send the matter to a unit 转送/交办.
 *
 * @param route none for that of the pathway, or else the usual one of its kind
 * @param pathway code of the county's catalogue, whose limit then holds
 */
public record RouteMatter(
        MatterId matterId,
        UnitId unit,
        @Nullable StatutoryRoute route,
        @Nullable String note,
        @Nullable String pathway) {
    /** By a route, and no pathway of it. */
    public RouteMatter(
            MatterId matterId, UnitId unit, @Nullable StatutoryRoute route, @Nullable String note) {
        this(matterId, unit, route, note, null);
    }
}
