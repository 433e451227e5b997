package fengqiao.kernel.rule;

/**
 * Days that a head added to one clock (Art. 34).
 *
 * @param extended rule of the clock
 * @param rule that allows it
 * @param days calendar days added to its last day, at least 1
 */
public record ClockExtension(RuleRef extended, RuleRef rule, int days) {}
