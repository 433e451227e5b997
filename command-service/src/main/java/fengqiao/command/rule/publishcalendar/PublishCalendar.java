package fengqiao.command.rule.publishcalendar;

import fengqiao.kernel.rule.CalendarDay;
import java.util.List;

/**
 * The State Council's notice of a year is known.
 *
 * @param replaces the caller says that a known year is changed
 */
public record PublishCalendar(int year, List<CalendarDay> days, boolean replaces) {}
