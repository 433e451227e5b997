package fengqiao.kernel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rules at one moment; what is published makes the next edition. */
public record RuleEdition(List<RuleSet> sets, HolidayCalendar calendar) implements RuleBook {
    public RuleEdition {
        sets = List.copyOf(sets);
    }

    /** The edition after one event more. */
    public RuleEdition after(RuleEvent event) {
        return switch (event) {
            case RuleSetPublished published -> {
                List<RuleSet> more = new ArrayList<>(sets);
                more.add(published.set());
                yield new RuleEdition(more, calendar);
            }
            case CalendarPublished published ->
                    new RuleEdition(
                            sets,
                            calendar.with(
                                    published.year(),
                                    published.days().stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            CalendarDay::day,
                                                            CalendarDay::worked))));
        };
    }
}
