package fengqiao.command.screening.day;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.day.GridDayCommand.ReportDay;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.ScreeningOutcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridDayDecisionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final List<MatterId> ONE = List.of(new MatterId("m-1"));

    private static ReportDay day(
            String grid, ScreeningOutcome outcome, int found, int resolved, List<MatterId> up) {
        return new ReportDay(
                new RegionCode(grid),
                DAY,
                outcome,
                found,
                resolved,
                up,
                List.of(),
                List.of(),
                null);
    }

    private static DayReported report(
            ScreeningOutcome outcome, int found, int resolved, List<MatterId> up) {
        return GridDayDecision.report(
                day("451324100203001", outcome, found, resolved, up), null, DAY, "w-1");
    }

    @Test
    void whatIsFoundIsResolvedOrReportedUp() {
        assertThat(report(ScreeningOutcome.NOTHING, 0, 0, List.of()).found()).isZero();
        assertThat(report(ScreeningOutcome.RESOLVED_ON_SPOT, 2, 2, List.of()).resolved())
                .isEqualTo(2);
        assertThat(report(ScreeningOutcome.REPORTED_UP, 2, 1, ONE).matters()).hasSize(1);
    }

    @Test
    void anOutcomeThatContradictsItselfIsRefused() {
        refused(ScreeningRule.OUTCOME, () -> report(ScreeningOutcome.NOTHING, 1, 0, List.of()));
        refused(
                ScreeningRule.OUTCOME,
                () -> report(ScreeningOutcome.RESOLVED_ON_SPOT, 2, 1, List.of()));
        refused(
                ScreeningRule.OUTCOME,
                () -> report(ScreeningOutcome.RESOLVED_ON_SPOT, 0, 0, List.of()));
        refused(ScreeningRule.OUTCOME, () -> report(ScreeningOutcome.REPORTED_UP, 1, 1, ONE));
    }

    @Test
    void aHardProblemIsOneOfTheMattersReportedUp() {
        var report =
                new ReportDay(
                        new RegionCode("451324100203001"),
                        DAY,
                        ScreeningOutcome.REPORTED_UP,
                        2,
                        0,
                        ONE,
                        List.of(),
                        ONE,
                        null);
        assertThat(GridDayDecision.report(report, null, DAY, "w-1").hard()).isEqualTo(ONE);
        var other =
                new ReportDay(
                        report.grid(),
                        DAY,
                        ScreeningOutcome.REPORTED_UP,
                        2,
                        0,
                        ONE,
                        List.of(),
                        List.of(new MatterId("m-2")),
                        null);
        refused(ScreeningRule.HARD, () -> GridDayDecision.report(other, null, DAY, "w-1"));
    }

    @Test
    void aGridIsScreened() {
        refused(
                ScreeningRule.NO_GRID,
                () ->
                        GridDayDecision.report(
                                day("451324100203", ScreeningOutcome.NOTHING, 0, 0, List.of()),
                                null,
                                DAY,
                                "w-1"));
    }
}
