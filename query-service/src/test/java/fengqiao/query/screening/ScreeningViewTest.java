package fengqiao.query.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.kernel.screening.FiveRecordKept;
import fengqiao.kernel.screening.ScreeningOutcome;
import fengqiao.kernel.screening.WarningLevel;
import fengqiao.kernel.screening.WeekClosed;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import fengqiao.query.RecordFolds;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.record.Share;
import fengqiao.query.screening.ScreeningBody.GridDay;
import fengqiao.query.screening.ScreeningBody.GridRecord;
import fengqiao.query.screening.ScreeningBody.TownshipWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prevention, folded. */
class ScreeningViewTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final String AT = "2024-05-07T02:00:00Z";
    private static final String LATER = "2024-05-08T02:00:00Z";
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode TOWNSHIP = new RegionCode("451324100");
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final MatterId MATTER = new MatterId("m-1");

    private static RecordFolds life() {
        String day = "screening-day.451324100203001.2024-05-07";
        String week = "township-week.451324100.2024-W19";
        String five = "grid-record.451324100203001.MEDIATION";
        return new RecordFolds()
                .add(
                        day,
                        AT,
                        new DayReported(
                                GRID,
                                DAY,
                                ScreeningOutcome.NOTHING,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                null,
                                "w-1",
                                List.of()))
                .add(
                        day,
                        LATER,
                        new DayReported(
                                GRID,
                                DAY,
                                ScreeningOutcome.REPORTED_UP,
                                2,
                                1,
                                List.of(MATTER),
                                List.of(),
                                SEALED,
                                "w-1",
                                List.of(MATTER)))
                .add(
                        week,
                        AT,
                        new WeekItemEntered(
                                TOWNSHIP, "2024-W19", 1, LEADER, UNIT, "post-1", DAY, SEALED, null))
                .add(
                        week,
                        AT,
                        new WeekItemEntered(
                                TOWNSHIP,
                                "2024-W19",
                                2,
                                LEADER,
                                UNIT,
                                "post-1",
                                DAY,
                                SEALED,
                                MATTER))
                .add(week, AT, new WeekItemSettled(1, SEALED, DAY))
                .add(week, LATER, new WeekClosed(TOWNSHIP, "2024-W19", DAY.plusDays(1)))
                .add(
                        "finding.1",
                        AT,
                        new FindingRecorded(
                                COUNTY, "wages", UNIT, WarningLevel.WARNING, SEALED, DAY))
                .add("finding.1", AT, new FindingAssigned(new UnitId("u-labour"), SEALED, DAY))
                .add("finding.1", LATER, new FindingSettled(SEALED, null, DAY.plusDays(1)))
                .add(five, AT, new FiveRecordKept(GRID, FiveRecord.MEDIATION, DAY, 2, SEALED))
                .add(
                        five,
                        LATER,
                        new FiveRecordKept(
                                GRID, FiveRecord.MEDIATION, DAY.minusDays(30), 1, SEALED));
    }

    @Test
    void isTheFoldHoweverItIsDelivered() {
        life().check(new ScreeningView());
    }

    @Test
    void theLastReportOfADayHoldsAndALateOneIsNotOfTheDay() {
        var day =
                (GridDay)
                        life().body(
                                        new ScreeningView(),
                                        "screening-day.451324100203001.2024-05-07");
        assertThat(day.outcome()).isEqualTo(ScreeningOutcome.REPORTED_UP);
        assertThat(day.sameDay()).isFalse();
        assertThat(day.columns().counts())
                .extracting(Columns.Count::figure)
                .contains("screened", "reportedUp")
                .doesNotContain("reportedSameDay");
    }

    @Test
    void aWeekBeginsOnItsMondayAndItsItemsStandByThemselves() {
        var week =
                (TownshipWeek) life().body(new ScreeningView(), "township-week.451324100.2024-W19");
        assertThat(week.monday()).isEqualTo("2024-05-06");
        assertThat(week.settled()).isEqualTo(1);
        assertThat(week.closed()).isTrue();
        assertThat(
                        life().body(new ScreeningView(), "township-week.451324100.2024-W19.2")
                                .columns()
                                .due())
                .isEqualTo(DAY);
        assertThat(
                        life().body(new ScreeningView(), "township-week.451324100.2024-W19.1")
                                .columns()
                                .due())
                .isNull();
    }

    @Test
    void aGridsRecordCountsOnEachDayOfAnEntry() {
        var kept =
                (GridRecord)
                        life().body(new ScreeningView(), "grid-record.451324100203001.MEDIATION");
        assertThat(kept.days()).containsExactly(DAY.minusDays(30), DAY);
        assertThat(kept.times()).isEqualTo(3);
    }

    @Test
    void coverageIsOfGridDaysThatAreOver() {
        var life =
                life().add(
                                "region." + GRID,
                                LATER,
                                new RegionRegistered(GRID, "grid", LocalDate.EPOCH));
        try (RecordLists lists =
                new RecordLists(new ScreeningView(), life, "2024-05-09T02:00:00Z")) {
            RecordFigures figures =
                    new ScreeningFiguresController(
                                    new ScreeningView(), lists.reader(), lists.directory())
                            .figures(
                                    new FigureQuery(null, DAY.minusDays(1), DAY.plusDays(2), null));
            Share coverage = figures.shares().getFirst();
            assertThat(coverage.numerator()).isEqualTo(1);
            assertThat(coverage.denominator()).isEqualTo(3);
            assertThat(lists.total(GridDay.class, String.valueOf(coverage.numeratorHref())))
                    .isEqualTo(1);
            Share sameDay = figures.shares().get(1);
            assertThat(sameDay.numerator()).isZero();
            assertThat(sameDay.denominator()).isEqualTo(1);
            Share mediation =
                    figures.shares().stream()
                            .filter(one -> one.id().equals("grid-record-MEDIATION"))
                            .findFirst()
                            .orElseThrow();
            assertThat(mediation.rate()).isEqualTo(1.0);
        }
    }
}
