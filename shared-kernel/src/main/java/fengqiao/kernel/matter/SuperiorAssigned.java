package fengqiao.kernel.matter;

import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * A superior office assigned a matter in hand 上级交办.
 *
 * @param clocks the day the assigner set, if it set one; it runs beside those of the rules
 */
public record SuperiorAssigned(Assigned assigned, List<Clock> clocks) implements MatterEvent {}
