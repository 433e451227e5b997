package fengqiao.kernel.matter.life;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.StatutoryRoute;
import java.time.LocalDate;

/**
 * Which unit has the matter.
 *
 * @param since legal day of the routing: day 0 of the right to object
 */
public record Assignment(UnitId unit, StatutoryRoute route, LocalDate since) {}
