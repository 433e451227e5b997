package fengqiao.kernel.dispute;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * Both sides together asked a court to confirm the agreement 司法确认 (Art. 33).
 *
 * @param clocks how soon the court decides whether to take it up
 */
public record ConfirmationApplied(UnitId court, List<Clock> clocks) implements DisputeEvent {}
