package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.HolidayCalendar;
import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.row.Column;
import fengqiao.standalone.intake.row.ColumnNames;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The invented year, one day in memory at a time. */
final class DemoTable implements Table {
    private static final int MONTHS = 12;

    private final DemoPlan plan;
    private final SplittableRandom random;
    private final MatterMaker maker;
    private final List<Weighted<DemoCategory>> byMonth;
    private final Iterator<Integer> quotas;
    private final Queue<List<String>> today = new ArrayDeque<>();
    private LocalDate day;
    private long line = 1;
    private int matters;

    DemoTable(DemoPlan plan, DemoMap map, Phrases phrases) {
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed() * 1_000_003 + plan.county().hashCode());
        var calendar = HolidayCalendar.shipped();
        this.maker = new MatterMaker(plan, map, phrases, new WorkClock(calendar, random), random);
        List<DemoCategory> categories = DemoCategory.all();
        this.byMonth =
                IntStream.range(0, MONTHS).mapToObj(month -> inMonth(categories, month)).toList();
        double[] loads = loads(categories);
        this.quotas = DayQuota.of(plan, calendar, loads, random).iterator();
        this.day = plan.from().minusDays(1);
        today.add(Arrays.stream(Column.values()).map(ColumnNames::chinese).toList());
    }

    private static Weighted<DemoCategory> inMonth(List<DemoCategory> categories, int month) {
        return new Weighted<>(categories, one -> one.weight() * one.months()[month]);
    }

    private static double[] loads(List<DemoCategory> categories) {
        double usual = categories.stream().mapToDouble(DemoCategory::weight).sum();
        return IntStream.range(0, MONTHS)
                .mapToDouble(month -> load(categories, month) / usual)
                .toArray();
    }

    private static double load(List<DemoCategory> categories, int month) {
        DoubleStream loads =
                categories.stream().mapToDouble(one -> one.weight() * one.months()[month]);
        return loads.sum();
    }

    @Override
    public @Nullable TableRow next() {
        while (today.isEmpty() && quotas.hasNext()) {
            day = day.plusDays(1);
            live(quotas.next());
        }
        List<String> cells = today.poll();
        return cells == null ? null : new TableRow(line++, cells);
    }

    private void live(int count) {
        Weighted<DemoCategory> categories = byMonth.get(day.getMonthValue() - 1);
        Iterator<LocalDateTime> moments =
                IntStream.range(0, count)
                        .mapToObj(_ -> Moments.someTime(day, random))
                        .sorted()
                        .iterator();
        while (moments.hasNext()) {
            Map<Column, String> row = maker.make(categories.draw(random), moments.next());
            row.put(Column.EXTERNAL_NUMBER, plan.externalNumber(++matters));
            today.add(
                    Arrays.stream(Column.values())
                            .map(column -> row.getOrDefault(column, ""))
                            .toList());
        }
    }

    @Override
    public void close() {
        today.clear();
    }
}
