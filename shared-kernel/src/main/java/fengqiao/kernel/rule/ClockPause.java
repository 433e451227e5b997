package fengqiao.kernel.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count, such as those of a hearing (Art. 35).
 *
 * @param from first day left out
 * @param to last day left out; null while it lasts
 */
public record ClockPause(LocalDate from, @Nullable LocalDate to) {}
