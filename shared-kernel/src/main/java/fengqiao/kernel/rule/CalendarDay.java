package fengqiao.kernel.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exception from Monday to Friday.
 *
 * @param worked a weekend day worked instead; otherwise a day off
 * @param occasion such as 春节
 */
public record CalendarDay(LocalDate day, boolean worked, @Nullable String occasion) {}
