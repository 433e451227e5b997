package fengqiao.kernel.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days of the mainland: Monday to Friday, but for the days off and the weekend days worked
 * instead that the State Council publishes year by year.
 */
public final class HolidayCalendar {
    private final Map<LocalDate, Boolean> worked;
    private final Set<Integer> published;

    /**
     * @param worked published exceptions: day to whether it is worked
     */
    public HolidayCalendar(Map<LocalDate, Boolean> worked) {
        this.worked = Map.copyOf(worked);
        this.published =
                worked.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    /** The calendar this version ships: 2004 to 2026. */
    public static HolidayCalendar shipped() {
        List<List<String>> rows = KernelData.rows("holidays.csv");
        return new HolidayCalendar(
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> LocalDate.parse(row.get(0)),
                                        row -> row.get(1).equals("work"))));
    }

    /** The days published as exceptions in a year: day to whether it is worked. */
    public Map<LocalDate, Boolean> exceptions(int year) {
        return worked.entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The years known, ascending. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(published);
    }

    /** The same with a year published, or published anew. */
    public HolidayCalendar with(int year, Map<LocalDate, Boolean> exceptions) {
        Map<LocalDate, Boolean> all = new HashMap<>(worked);
        all.keySet().removeIf(day -> day.getYear() == year);
        all.putAll(exceptions);
        return new HolidayCalendar(all);
    }

    public boolean isWorked(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        boolean usual = week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY;
        return worked.getOrDefault(day, usual);
    }

    /** Whether the State Council's notice for that year is known. */
    public boolean isPublished(int year) {
        return published.contains(year);
    }

    /** The day that many working days after the given one, which is day 0. */
    public LocalDate plusWorked(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    /** The given day, or the next worked one after it. */
    public LocalDate workedFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
