package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/** The office took the matter back; the unit stays answerable until another accepts 首接首办. */
public record ObjectionUpheld(UnitId unit, List<Clock> clocks) implements MatterEvent {}
