package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** The rule sets known, and the deadlines they give. Old matters are judged by their own day. */
public final class RuleBook {
    private final List<Rule> rules;
    private final HolidayCalendar calendar;

    public RuleBook(List<Rule> rules, HolidayCalendar calendar) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
    }

    /** The rule sets this version ships (DOMAIN §2), with the shipped calendar. */
    public static RuleBook shipped() {
        return new RuleBook(
                KernelData.rows("rule-sets.csv").stream().map(RuleBook::rule).toList(),
                HolidayCalendar.shipped());
    }

    /**
     * The clocks a step starts on a day: one for each rule set in force; the earliest binds. Rules
     * of one statutory route only are left out.
     *
     * @param start day 0 in Asia/Shanghai
     */
    public List<Clock> start(
            ClockKind kind, Population population, RegionCode region, LocalDate start) {
        return start(kind, new RuleCase(population, region, null, start), start);
    }

    /**
     * The same for a matter whose route and registration are known.
     *
     * @param step legal day of the step; day 0 unless a rule counts from receipt
     */
    public List<Clock> start(ClockKind kind, RuleCase matter, LocalDate step) {
        return rules.stream()
                .filter(rule -> rule.concerns(kind, matter))
                .filter(rule -> rule.inForce(rule.dayZero(step, matter)))
                .map(rule -> clock(rule, rule.dayZero(step, matter)))
                .toList();
    }

    private Clock clock(Rule rule, LocalDate start) {
        LocalDate due =
                switch (rule.dayKind()) {
                    case CALENDAR -> start.plusDays(rule.days());
                    case WORKING -> calendar.plusWorked(start, rule.days());
                };
        if (rule.rollsOver()) {
            due = calendar.workedFrom(due);
        }
        boolean needsCalendar = rule.dayKind() == DayKind.WORKING || rule.rollsOver();
        boolean provisional = needsCalendar && !calendar.isPublished(due.getYear());
        return new Clock(rule.clock(), rule.ref(), start, due, provisional);
    }

    private static Rule rule(List<String> row) {
        return new Rule(
                new RuleRef(row.get(0), Integer.parseInt(row.get(1)), row.get(9)),
                row.get(2),
                LocalDate.parse(row.get(3)),
                row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4)),
                Population.valueOf(row.get(5)),
                ClockKind.valueOf(row.get(6)),
                Integer.parseInt(row.get(7)),
                DayKind.valueOf(row.get(8)),
                Boolean.parseBoolean(row.get(10)),
                row.get(11).isEmpty() ? null : row.get(11),
                Boolean.parseBoolean(row.get(12)));
    }
}
