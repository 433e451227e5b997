package fengqiao.kernel.rule;

import java.time.LocalDate;

/**
 * What ended a clock.
 *
 * @param day legal day
 * @param event wire name, such as {@code matter.replied.v1}
 */
public record ClockStop(LocalDate day, String event) {}
