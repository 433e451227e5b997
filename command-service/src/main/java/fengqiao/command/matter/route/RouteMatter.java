package fengqiao.command.matter.route;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.StatutoryRoute;
import org.jspecify.annotations.Nullable;

/**
 * Send the matter to a unit 转送/交办.
 *
 * @param route none for the usual one of its kind
 */
public record RouteMatter(
        MatterId matterId, UnitId unit, @Nullable StatutoryRoute route, @Nullable String note) {}
