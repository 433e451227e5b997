package fengqiao.kernel.rule;

/**
 * What a due day was computed from, beside its day 0.
 *
 * @param days limit in days of {@code dayKind}
 * @param rollsOver whether a last day off moves to the next working day
 */
public record ClockInputs(int days, DayKind dayKind, boolean rollsOver) {}
