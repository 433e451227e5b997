package fengqiao.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final RegionCode JINXIU = new RegionCode("451324");

    private static List<Clock> start(ClockKind kind, Population population, String day) {
        return BOOK.start(kind, population, JINXIU, LocalDate.parse(day));
    }

    @Test
    void aPetitionIsJudgedByTheRegulationsOfItsDay() {
        assertThat(start(ClockKind.ACCEPT, Population.PETITION, "2022-04-30"))
                .extracting(clock -> clock.rule().set(), Clock::dueDay)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "regulations-2005", LocalDate.parse("2022-05-15")));
        assertThat(start(ClockKind.ACCEPT, Population.PETITION, "2022-05-01"))
                .extracting(clock -> clock.rule().set())
                .containsExactly("regulations-2022");
    }

    @Test
    void aProvincialSetStandsBesideTheNationalOne() {
        assertThat(
                        BOOK.start(
                                ClockKind.ROUTE,
                                Population.PETITION,
                                new RegionCode("410481"),
                                LocalDate.parse("2016-03-01")))
                .extracting(Clock::dueDay)
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2016-03-16"), LocalDate.parse("2016-03-06"));
    }

    @Test
    void workingDaysStepOverTheNationalDayAndCountTheSundayWorkedInstead() {
        // 2024: off 1-7 October; Sunday 29 September and Saturday 12 October are worked.
        assertThat(start(ClockKind.ACCEPT, Population.INCIDENT, "2024-09-28"))
                .extracting(Clock::dueDay)
                .containsExactly(LocalDate.parse("2024-10-10"));
    }

    @Test
    void aYearWithoutAPublishedCalendarIsProvisional() {
        assertThat(start(ClockKind.ROUTE, Population.INCIDENT, "2026-12-30"))
                .extracting(Clock::provisional)
                .containsExactly(true);
        assertThat(start(ClockKind.HANDLE, Population.INCIDENT, "2026-12-30"))
                .extracting(Clock::provisional)
                .containsExactly(false);
    }

    @Test
    void aDeadlineEndsAtMidnightShanghai() {
        assertThat(LegalDay.endOf(LocalDate.parse("2024-05-31")))
                .hasToString("2024-05-31T16:00:00Z");
        assertThat(LegalDay.of(LegalDay.endOf(LocalDate.parse("2024-05-31"))))
                .isEqualTo(LocalDate.parse("2024-06-01"));
    }
}
