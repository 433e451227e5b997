package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/** The unit accepted the matter 受理 and gave notice (Art. 23). */
public record MatterAccepted(UnitId unit, List<Clock> clocks) implements MatterEvent {}
