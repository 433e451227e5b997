package fengqiao.kernel.rule;

import java.time.LocalDate;

/**
 * A deadline that an event set running, with what it was computed from.
 *
 * @param rule the rule in force when it started; it stays, whatever is published later
 * @param startDay day 0 in Asia/Shanghai
 * @param dueDay last day; the deadline ends at 24:00 Shanghai of it
 * @param provisional whether a working-day calendar was missing when it was computed
 */
public record Clock(
        ClockKind kind, RuleRef rule, LocalDate startDay, LocalDate dueDay, boolean provisional) {}
