package fengqiao.standalone.intake.demo;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * What is to be invented; two equal plans give the same bytes.
 *
 * @param county 6-digit code of a county whose townships the kernel carries
 * @param from first day of registration
 * @param to last day of registration, at the end of which nothing more happens
 * @param matters rows, repeats included
 */
public record DemoPlan(String county, LocalDate from, LocalDate to, int matters, long seed) {
    /** What the directory is valid from, so that no later year falls before it. */
    static final LocalDate DIRECTORY_FROM = LocalDate.of(2010, 1, 1);

    /** Rows of a workbook's sheet, less the header. */
    static final int MOST_MATTERS = (1 << 20) - 1;

    public DemoPlan {
        if (!Townships.counties().contains(county)) {
            String known = String.join(", ", Townships.counties());
            throw refusal(ExitCode.BAD_ARGUMENT, "demo.county", county, known);
        }
        if (matters < 1 || matters > MOST_MATTERS) {
            String most = Integer.toString(MOST_MATTERS);
            throw refusal(ExitCode.BAD_ARGUMENT, "demo.matters", Integer.toString(matters), most);
        }
        if (from.isBefore(DIRECTORY_FROM) || to.isBefore(from)) {
            String year = Integer.toString(from.getYear());
            throw refusal(ExitCode.BAD_ARGUMENT, "demo.year", year);
        }
    }

    /**
     * A calendar year, or what has passed of it.
     *
     * @param today the year may not lie after it
     */
    public static DemoPlan ofYear(
            String county, int year, int matters, long seed, LocalDate today) {
        LocalDate from = LocalDate.of(Math.clamp(year, 1, 9999), 1, 1);
        LocalDate end = from.plusYears(1).minusDays(1);
        LocalDate to = end.isBefore(today) ? end : today.minusDays(1);
        return new DemoPlan(county, from, to, matters, seed);
    }

    /** Twelve months up to yesterday: some matters are in hand and some overdue right now. */
    public static DemoPlan ofLastTwelveMonths(
            String county, int matters, long seed, LocalDate today) {
        return new DemoPlan(county, today.minusYears(1), today.minusDays(1), matters, seed);
    }

    /** 24:00 of the last day, Asia/Shanghai. */
    LocalDateTime horizon() {
        return to.plusDays(1).atStartOfDay();
    }

    /** Plans of different seeds or periods may be loaded into one instance. */
    String externalNumber(int number) {
        boolean wholeYear = from.getDayOfYear() == 1;
        String period =
                wholeYear ? Integer.toString(from.getYear()) : from.toString().replace("-", "");
        return String.format(Locale.ROOT, "%s-%s-%d-%06d", county, period, seed, number);
    }
}
