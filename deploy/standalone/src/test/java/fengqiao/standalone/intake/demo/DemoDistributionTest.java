package fengqiao.standalone.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.row.Column;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * An invented year has what a real one has: seasons, weekdays, late steps, repeats, every state.
 */
class DemoDistributionTest {
    private static final int MATTERS = 10_000;
    private static final DemoPlan PLAN =
            DemoPlan.ofYear("451324", 2024, MATTERS, 7, LocalDate.of(2026, 11, 22));
    private static final DemoSource SOURCE = new DemoSource(PLAN);
    private static final List<Map<Column, String>> ROWS = rows();

    private static List<Map<Column, String>> rows() {
        List<Map<Column, String>> rows = new ArrayList<>();
        try (Table table = SOURCE.open()) {
            table.next();
            for (TableRow line = table.next(); line != null; line = table.next()) {
                Map<Column, String> row = new EnumMap<>(Column.class);
                for (Column column : Column.values()) {
                    row.put(column, line.cells().get(column.ordinal()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static double share(Predicate<Map<Column, String>> of) {
        return (double) ROWS.stream().filter(of).count() / MATTERS;
    }

    private static boolean has(Map<Column, String> row, Column column) {
        return !cell(row, column).isEmpty();
    }

    private static String cell(Map<Column, String> row, Column column) {
        return row.getOrDefault(column, "");
    }

    private static LocalDateTime registered(Map<Column, String> row) {
        return Moments.parse(cell(row, Column.REGISTERED_AT));
    }

    @Test
    void hasEveryState() {
        assertThat(share(row -> has(row, Column.CLOSED_AT))).isBetween(0.65, 0.9);
        assertThat(share(row -> has(row, Column.GUIDED_AT))).isBetween(0.03, 0.12);
        assertThat(share(row -> has(row, Column.REOPENED_AT))).isBetween(0.005, 0.03);
        for (int step = 0; step < 5; step++) {
            List<Column> way =
                    List.of(
                            Column.REGISTERED_AT,
                            Column.ROUTED_AT,
                            Column.ACCEPTED_AT,
                            Column.REPLIED_AT,
                            Column.RESOLVED_AT,
                            Column.CLOSED_AT);
            Column last = way.get(step);
            Column next = way.get(step + 1);
            assertThat(share(row -> has(row, last) && !has(row, next))).isGreaterThan(0.005);
        }
        for (Column word : List.of(Column.OUTCOME, Column.RESOLUTION_KIND, Column.KIND)) {
            Set<String> words = new HashSet<>();
            ROWS.forEach(row -> words.add(cell(row, word)));
            assertThat(words).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** What keeps the pages on disputes, leaders, visits and ratings alive. */
    @Test
    void muchHappensBesideTheLadder() {
        assertThat(share(row -> has(row, Column.LEADER_AT))).isBetween(0.02, 0.06);
        assertThat(share(row -> has(row, Column.VISITED_AT))).isBetween(0.02, 0.1);
        assertThat(share(row -> has(row, Column.HANDED_AT))).isBetween(0.05, 0.3);
        assertThat(share(row -> has(row, Column.MEDIATED_AT))).isBetween(0.05, 0.3);
        assertThat(share(row -> has(row, Column.EXTENDED_AT))).isBetween(0.005, 0.1);
        assertThat(share(row -> has(row, Column.REVIEW_APPLIED_AT))).isBetween(0.0005, 0.03);
        assertThat(share(row -> has(row, Column.PLEDGED_AT))).isBetween(0.005, 0.1);
        assertThat(share(row -> has(row, Column.ASSESSED_AT))).isBetween(0.03, 0.15);
        assertThat(share(row -> has(row, Column.RATED_AT))).isBetween(0.02, 0.3);
        assertThat(share(row -> has(row, Column.FOLLOWED_UP_AT))).isBetween(0.15, 0.4);
        assertThat(share(row -> has(row, Column.PLAN_AT))).isBetween(0.02, 0.1);
        assertThat(share(row -> has(row, Column.TEAM_AT))).isBetween(0.003, 0.04);
        assertThat(share(row -> has(row, Column.HEARING_AT))).isBetween(0.001, 0.03);
        assertThat(share(row -> has(row, Column.CARD_AT))).isBetween(0.005, 0.04);
        assertThat(share(row -> has(row, Column.CONFIRMATION_APPLIED_AT))).isBetween(0.01, 0.08);
        assertThat(share(row -> has(row, Column.RE_REVIEWED_AT))).isBetween(0.0001, 0.01);
        assertThat(share(row -> has(row, Column.HANDED_AT) && !has(row, Column.MEDIATED_AT)))
                .as("with mediators today")
                .isLessThan(0.02);
        Set<String> outcomes = new HashSet<>();
        ROWS.forEach(row -> outcomes.add(cell(row, Column.MEDIATION_OUTCOME)));
        assertThat(outcomes).hasSize(4);
    }

    @Test
    void someStepsAreLateAndMostAreNot() {
        assertThat(share(row -> daysBetween(row, Column.REGISTERED_AT, Column.ROUTED_AT) > 5))
                .isBetween(0.005, 0.2);
        assertThat(share(row -> daysBetween(row, Column.ACCEPTED_AT, Column.REPLIED_AT) > 30))
                .isBetween(0.005, 0.2);
    }

    private static long daysBetween(Map<Column, String> row, Column from, Column to) {
        if (!has(row, from) || !has(row, to)) {
            return 0;
        }
        LocalDate first = Moments.parse(cell(row, from)).toLocalDate();
        return Moments.parse(cell(row, to)).toLocalDate().toEpochDay() - first.toEpochDay();
    }

    @Test
    void hasSeasonsAndWeekdays() {
        Map<DayOfWeek, Long> week =
                ROWS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> registered(row).getDayOfWeek(),
                                        Collectors.counting()));
        assertThat(week.get(DayOfWeek.MONDAY))
                .isGreaterThan(2 * week.getOrDefault(DayOfWeek.SUNDAY, 0L));
        long summer = inMonths("03.01.01", 6, 8);
        long winter = inMonths("03.01.01", 1, 1) + inMonths("03.01.01", 12, 12);
        assertThat(winter).as("unpaid wages before the new year").isGreaterThan(summer);
        assertThat(inMonths("01.02.02", 6, 8)).isGreaterThan(2 * inMonths("01.02.02", 10, 12));
    }

    private static long inMonths(String category, int first, int last) {
        return ROWS.stream()
                .filter(row -> category.equals(cell(row, Column.CATEGORY)))
                .filter(row -> registered(row).getMonthValue() >= first)
                .filter(row -> registered(row).getMonthValue() <= last)
                .count();
    }

    @Test
    void repeatsAreLinkedOrComeAfterTheClosing() {
        Map<String, Map<Column, String>> latest = new HashMap<>();
        int linked = 0;
        int repeated = 0;
        for (Map<Column, String> row : ROWS) {
            if (!has(row, Column.ID_NUMBER_1)) {
                continue;
            }
            String village = cell(row, Column.GRID).substring(0, 12);
            String key = cell(row, Column.ID_NUMBER_1) + cell(row, Column.CATEGORY) + village;
            Map<Column, String> before = latest.get(key);
            if (before != null
                    && has(before, Column.CLOSED_AT)
                    && !has(before, Column.REOPENED_AT)) {
                repeated++;
                assertThat(Moments.parse(cell(before, Column.CLOSED_AT))).isBefore(registered(row));
            } else if (before != null) {
                linked++;
                assertThat(row)
                        .as("a linked report has no life of its own")
                        .containsEntry(Column.ROUTED_AT, "")
                        .containsEntry(Column.CLOSED_AT, "");
                continue;
            }
            latest.put(key, row);
        }
        assertThat(linked).isGreaterThan(MATTERS / 50);
        assertThat(repeated).isGreaterThan(MATTERS / 50);
    }

    @Test
    void textsVaryAndTownshipsDiffer() {
        Set<String> texts = new HashSet<>();
        ROWS.forEach(row -> texts.add(cell(row, Column.TEXT)));
        assertThat(texts).hasSizeGreaterThan(MATTERS * 97 / 100);
        Map<String, Long> loads =
                ROWS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> cell(row, Column.GRID).substring(0, 9),
                                        Collectors.counting()));
        assertThat(loads).hasSize(10);
        assertThat(loads.values().stream().max(Long::compare).orElse(0L))
                .isGreaterThan(2 * loads.values().stream().min(Long::compare).orElse(0L));
    }

    @Test
    void peopleAreInventedByTheRules() {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        for (Map<Column, String> row : ROWS) {
            String number = cell(row, Column.ID_NUMBER_1);
            if (!number.isEmpty()) {
                int sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    sum += (number.charAt(i) - '0') * weights[i];
                }
                assertThat(number).startsWith("451324").hasSize(18);
                assertThat("10X98765432".charAt(sum % 11)).isEqualTo(number.charAt(17));
                assertThat(cell(row, Column.PHONE_1)).matches("1990\\d{7}");
            }
        }
    }

    @Test
    void theDirectoryHoldsEveryPlaceUnitAndWorkerOfTheRows() {
        DemoDirectory directory = SOURCE.directory();
        Set<String> regions =
                directory.regions().stream()
                        .map(DemoDirectory.Region::code)
                        .collect(Collectors.toSet());
        Set<String> grids = new HashSet<>();
        directory.gridWorkers().forEach(worker -> grids.addAll(worker.grids()));
        Set<String> units =
                directory.units().stream()
                        .map(DemoDirectory.Unit::unit)
                        .collect(Collectors.toSet());
        assertThat(regions).allMatch(code -> new RegionCode(code).value().equals(code));
        assertThat(directory.gridWorkers().getFirst().worker()).isEqualTo("w-451324-001");
        assertThat(units).contains("u-451324-justice").doesNotHaveDuplicates();
        for (Map<Column, String> row : ROWS) {
            assertThat(grids).contains(cell(row, Column.GRID));
            assertThat(Arrays.asList("", cell(row, Column.UNIT)))
                    .anyMatch(unit -> unit.isEmpty() || units.contains(unit));
        }
        assertThat(DemoMap.of("430422", new Phrases()).directory().regions())
                .noneMatch(region -> region.name().contains("监狱"));
    }
}
