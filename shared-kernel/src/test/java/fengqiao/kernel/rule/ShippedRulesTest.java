package fengqiao.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the table of rule sets in DOMAIN.md, on a day it was in force. */
class ShippedRulesTest {
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final LocalDate RECEIPT = LocalDate.of(2016, 3, 1);

    private static RuleCase matter(String region, Population population, boolean assigned) {
        return new RuleCase(
                population, new RegionCode(region), "PETITION_PROCEDURE", RECEIPT, assigned, null);
    }

    private static List<Clock> of(String set, List<Clock> clocks) {
        return clocks.stream().filter(clock -> clock.rule().set().equals(set)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    regulations-2005 | 451324 | 2019-03-01 | ROUTE           | 15 | 2019-03-16 | 21
                    regulations-2005 | 451324 | 2019-03-01 | ACCEPT          | 15 | 2019-03-16 | 21, 22
                    regulations-2005 | 451324 | 2019-03-01 | HANDLE          | 60 | 2019-04-30 | 33
                    regulations-2005 | 451324 | 2019-03-01 | REVIEW_APPLY    | 30 | 2019-03-31 | 34
                    regulations-2005 | 451324 | 2019-03-01 | REVIEW_DECIDE   | 30 | 2019-03-31 | 34
                    regulations-2005 | 451324 | 2019-03-01 | REREVIEW_APPLY  | 30 | 2019-03-31 | 35
                    regulations-2005 | 451324 | 2019-03-01 | REREVIEW_DECIDE | 30 | 2019-03-31 | 35
                    regulations-2005 | 451324 | 2019-03-01 | LETTER_FEEDBACK | 30 | 2019-03-31 | 36
                    regulations-2022 | 451324 | 2024-03-01 | ROUTE           | 15 | 2024-03-16 | 22
                    regulations-2022 | 451324 | 2024-03-01 | ACCEPT          | 15 | 2024-03-16 | 23
                    regulations-2022 | 451324 | 2024-03-01 | OBJECT          |  5 | 2024-03-08 | 23
                    regulations-2022 | 451324 | 2024-03-01 | HANDLE          | 60 | 2024-04-30 | 34
                    regulations-2022 | 451324 | 2024-03-01 | REVIEW_APPLY    | 30 | 2024-03-31 | 35
                    regulations-2022 | 451324 | 2024-03-01 | REVIEW_DECIDE   | 30 | 2024-03-31 | 35
                    regulations-2022 | 451324 | 2024-03-01 | REREVIEW_APPLY  | 30 | 2024-03-31 | 36
                    regulations-2022 | 451324 | 2024-03-01 | REREVIEW_DECIDE | 30 | 2024-03-31 | 36
                    letter-policy    | 451324 | 2024-03-01 | LETTER_FEEDBACK | 30 | 2024-03-31 | policy
                    henan-2012       | 410481 | 2016-03-05 | ROUTE           |  5 | 2016-03-10 | 22, 26
                    henan-2012       | 410481 | 2016-03-05 | OBJECT          |  5 | 2016-03-10 | 26
                    henan-2012       | 410481 | 2016-03-05 | HANDLE          | 30 | 2016-03-31 | 26
                    henan-2012       | 410481 | 2016-03-05 | REVIEW_APPLY    | 30 | 2016-04-04 | 27
                    henan-2012       | 410481 | 2016-03-05 | REVIEW_DECIDE   | 30 | 2016-04-04 | 27
                    peoples-mediation-law      | 410481 | 2016-03-05 | CONFIRMATION_APPLY   | 30 | 2016-04-04 | 33
                    judicial-confirmation-2011 | 410481 | 2016-03-05 | CONFIRMATION_TAKE_UP |  3 | 2016-03-08 | 4
                    judicial-confirmation-2011 | 410481 | 2016-03-05 | CONFIRMATION_DECIDE  | 15 | 2016-03-20 | 5
                    rating-policy    | 451324 | 2024-03-01 | RATE            | 30 | 2024-03-31 | policy
                    """)
    void eachCellIsARule(
            String set,
            String region,
            LocalDate day,
            ClockKind kind,
            int days,
            LocalDate due,
            String article) {
        List<Clock> found =
                of(set, BOOK.start(kind, matter(region, Population.PETITION, false), day));
        assertThat(found).hasSize(1);
        Clock clock = found.getFirst();
        assertThat(clock.rule()).isEqualTo(new RuleRef(set, 1, article));
        assertThat(clock.dueDay()).isEqualTo(due);
        assertThat(clock.inputs()).extracting(ClockInputs::days).isEqualTo(days);
        assertThat(clock.provisional()).isFalse();
    }

    @Test
    void anAssignedMatterOfHenanHasNinetyDaysOrWhatTheAssignerSets() {
        LocalDate day = LocalDate.of(2016, 3, 5);
        RuleCase assigned = matter("410481", Population.PETITION, true);
        assertThat(of("henan-2012", BOOK.start(ClockKind.HANDLE, assigned, day)))
                .extracting(Clock::dueDay)
                .containsExactly(RECEIPT.plusDays(90));
        RuleCase set =
                new RuleCase(
                        Population.PETITION,
                        assigned.region(),
                        assigned.route(),
                        RECEIPT,
                        true,
                        45);
        assertThat(BOOK.start(ClockKind.HANDLE, set, day))
                .extracting(clock -> clock.rule().set(), Clock::dueDay)
                .containsExactlyInAnyOrder(
                        tuple("henan-2012", RECEIPT.plusDays(45)),
                        tuple("regulations-2005", day.plusDays(60)));
    }

    @Test
    void anExtensionIsThatOfTheSetTheClockRunsUnder() {
        LocalDate day = LocalDate.of(2016, 3, 5);
        List<RunningClock> clocks =
                BOOK
                        .start(ClockKind.HANDLE, matter("410481", Population.PETITION, false), day)
                        .stream()
                        .map(RunningClock::started)
                        .toList();
        assertThat(BOOK.extensions(clocks, 60))
                .extracting(e -> e.rule().set(), ClockExtension::days)
                .containsExactlyInAnyOrder(tuple("regulations-2005", 30), tuple("henan-2012", 60));
        assertThat(BOOK.extensions(clocks, 7)).extracting(ClockExtension::days).containsOnly(7);
    }

    @Test
    void theCourtMayTakeTenDaysMore() {
        LocalDate day = LocalDate.of(2020, 9, 1);
        RunningClock decide = one(ClockKind.CONFIRMATION_DECIDE, Population.DISPUTE, day);
        assertThat(BOOK.most(decide).orElseThrow().days()).isEqualTo(10);
        assertThat(BOOK.most(one(ClockKind.CONFIRMATION_TAKE_UP, Population.DISPUTE, day)))
                .isEmpty();
    }

    private static RunningClock one(ClockKind kind, Population population, LocalDate day) {
        List<Clock> clocks = BOOK.start(kind, matter("451324", population, false), day);
        assertThat(clocks).hasSize(1);
        return RunningClock.started(clocks.getFirst());
    }

    @Test
    void extensionsOf2005AreThirtyDaysAndOthersOf2022TooForItsRoute() {
        for (String start : List.of("2019-03-01", "2024-03-01")) {
            RunningClock handle =
                    one(ClockKind.HANDLE, Population.PETITION, LocalDate.parse(start));
            assertThat(BOOK.most(handle).orElseThrow().days()).isEqualTo(30);
        }
    }

    @Test
    void thresholdsOfCardsArePolicy() {
        RuleCase matter = matter("451324", Population.INCIDENT, false);
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(BOOK.limit(ClockKind.CARD_YELLOW, matter, day)).contains(80);
        assertThat(BOOK.limit(ClockKind.CARD_RED, matter, day)).contains(100);
        assertThat(BOOK.limit(ClockKind.CARD_RED, matter, LocalDate.of(1999, 1, 1))).isEmpty();
    }

    @Test
    void theNarrowestRegionDecidesALimit() {
        RuleSet local = limits("local-cards", "4513", 60);
        RuleBook book =
                new RuleEdition(List.of(local, limits("card-policy", "", 80)), BOOK.calendar());
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(
                        book.limit(
                                ClockKind.CARD_YELLOW,
                                matter("451324", Population.PETITION, false),
                                day))
                .contains(60);
        assertThat(
                        book.limit(
                                ClockKind.CARD_YELLOW,
                                matter("410481", Population.PETITION, false),
                                day))
                .contains(80);
    }

    private static RuleSet limits(String id, String region, int percent) {
        Rule rule = line(ClockKind.CARD_YELLOW, percent, DayKind.PERCENT, false, null);
        return new RuleSet(
                id, 1, "阈值", "Limits", region, LocalDate.of(2020, 1, 1), null, List.of(rule));
    }

    private static Rule line(
            ClockKind kind, int days, DayKind dayKind, boolean rolls, @Nullable String route) {
        return new Rule(
                null, kind, days, dayKind, "policy", rolls, route, false, Origin.ANY, false, false);
    }

    @Test
    void aDeadlineRollsOverADayOffOnlyWhereItsRuleSaysSo() {
        LocalDate saturday = LocalDate.of(2024, 3, 16);
        assertThat(rolling(false)).isEqualTo(saturday);
        assertThat(rolling(true)).isEqualTo(LocalDate.of(2024, 3, 18));
    }

    private static LocalDate rolling(boolean rolls) {
        Rule rule = line(ClockKind.ROUTE, 15, DayKind.CALENDAR, rolls, null);
        RuleSet set =
                new RuleSet(
                        "rolling",
                        1,
                        "顺延",
                        "Rolls",
                        "",
                        LocalDate.of(2020, 1, 1),
                        null,
                        List.of(rule));
        return new RuleEdition(List.of(set), BOOK.calendar())
                .start(
                        ClockKind.ROUTE,
                        matter("451324", Population.PETITION, false),
                        LocalDate.of(2024, 3, 1))
                .getFirst()
                .dueDay();
    }

    @Test
    void aProvisionalDeadlineIsComputedAnewWithTheYearsCalendar() {
        LocalDate day = LocalDate.of(2026, 12, 30);
        Clock clock =
                BOOK.start(ClockKind.ROUTE, matter("451324", Population.INCIDENT, false), day)
                        .getFirst();
        assertThat(clock.provisional()).isTrue();
        assertThat(clock.dueDay()).isEqualTo(LocalDate.of(2027, 1, 4));
        var calendar = BOOK.calendar().with(2027, Map.of(LocalDate.of(2027, 1, 1), false));
        Clock anew = new RuleEdition(BOOK.sets(), calendar).recomputed(clock).orElseThrow();
        assertThat(anew.provisional()).isFalse();
        assertThat(anew.dueDay()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(anew.sameAs(clock)).isTrue();
    }
}
