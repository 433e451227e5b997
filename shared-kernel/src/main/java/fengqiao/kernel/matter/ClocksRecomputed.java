package fengqiao.kernel.matter;

import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * Deadlines that were provisional were computed anew when the year's calendar was published.
 *
 * @param year of the calendar
 * @param clocks by kind, rule and day 0 those they replace
 */
public record ClocksRecomputed(int year, List<Clock> clocks) implements MatterEvent {}
