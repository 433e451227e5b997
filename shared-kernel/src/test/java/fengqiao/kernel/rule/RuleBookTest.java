package fengqiao.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                .containsExactly(tuple("regulations-2005", LocalDate.parse("2022-05-15")));
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
    void since2022OnlyThePetitionProcedureHasSixtyDays() {
        assertThat(handle("2022-06-01", "LITIGATION_OR_ARBITRATION", JINXIU)).isEmpty();
        assertThat(handle("2022-06-01", "PETITION_PROCEDURE", JINXIU))
                .extracting(Clock::dueDay)
                .containsExactly(LocalDate.parse("2022-07-31"));
        assertThat(handle("2019-06-01", "LITIGATION_OR_ARBITRATION", JINXIU)).hasSize(1);
    }

    @Test
    void henanCountsHandlingFromReceipt() {
        assertThat(handle("2016-03-10", "PETITION_PROCEDURE", new RegionCode("410481")))
                .extracting(clock -> clock.rule().set(), Clock::startDay)
                .containsExactlyInAnyOrder(
                        tuple("regulations-2005", LocalDate.parse("2016-03-10")),
                        tuple("henan-2012", LocalDate.parse("2016-03-01")));
    }

    /** Accepted that day, registered on the first of the month. */
    private static List<Clock> handle(String day, String route, RegionCode region) {
        LocalDate step = LocalDate.parse(day);
        RuleCase matter = new RuleCase(Population.PETITION, region, route, step.withDayOfMonth(1));
        return BOOK.start(ClockKind.HANDLE, matter, step);
    }

    @Test
    void aDeadlineEndsAtMidnightShanghai() {
        assertThat(LegalDay.endOf(LocalDate.parse("2024-05-31")))
                .hasToString("2024-05-31T16:00:00Z");
        assertThat(LegalDay.of(LegalDay.endOf(LocalDate.parse("2024-05-31"))))
                .isEqualTo(LocalDate.parse("2024-06-01"));
    }
}
