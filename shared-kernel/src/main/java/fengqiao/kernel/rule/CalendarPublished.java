package fengqiao.kernel.rule;

import java.util.List;

/**
 * The State Council's holiday notice of a year was published 节假日安排.
 *
 * @param days all exceptions of the year; the rest is Monday to Friday
 * @param replaces stated: the year was known and is changed
 */
public record CalendarPublished(int year, List<CalendarDay> days, boolean replaces)
        implements RuleEvent {}
