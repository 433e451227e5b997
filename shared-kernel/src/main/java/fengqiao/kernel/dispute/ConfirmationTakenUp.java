package fengqiao.kernel.dispute;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * The court took the application up.
 *
 * @param clocks how soon it decides
 */
public record ConfirmationTakenUp(UnitId court, List<Clock> clocks) implements DisputeEvent {}
