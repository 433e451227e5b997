package fengqiao.command.legal.station;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.legal.LegalRule;
import fengqiao.command.legal.StationState;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.ServiceKind;
import fengqiao.kernel.legal.StationLevel;
import fengqiao.kernel.legal.Team;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationDecisionTest {
    private static final RecordId ID = new RecordId("station.1");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    private static StationState open() {
        var command =
                new OpenStation(
                        ID,
                        StationLevel.STATION,
                        new RegionCode("451324100"),
                        "station",
                        null,
                        FIRST,
                        List.of(new Team("first", 10)));
        return StationState.evolve(null, StationDecision.open(command));
    }

    private static RecordService service() {
        return new RecordService(
                new RecordId("service.1"),
                ID,
                ServiceKind.PRE_LITIGATION_MEDIATION,
                null,
                3,
                9,
                null);
    }

    @Test
    void itServesFromItsFirstToItsLastDay() {
        StationState open = open();
        assertThat(StationDecision.serve(open, service(), FIRST).region()).isEqualTo(open.region());
        refused(
                LegalRule.STATION_NOT_OPEN,
                () -> StationDecision.serve(open, service(), FIRST.minusDays(1)));
        var last = FIRST.plusDays(30);
        var closed = StationState.evolve(open, StationDecision.close(open, last));
        assertThat(StationDecision.serve(closed, service(), last).cases()).isEqualTo(3);
        refused(
                LegalRule.STATION_NOT_OPEN,
                () -> StationDecision.serve(closed, service(), last.plusDays(1)));
    }

    @Test
    void whatIsClosedStaysClosed() {
        StationState open = open();
        refused(LegalRule.STATION_NOT_OPEN, () -> StationDecision.close(open, FIRST.minusDays(1)));
        var closed = StationState.evolve(open, StationDecision.close(open, FIRST));
        refused(RecordRule.STATE, () -> StationDecision.close(closed, FIRST));
        var teams = new SetStationTeams(ID, List.of(new Team("second", 4)));
        assertThat(StationDecision.teams(open, teams).teams()).hasSize(1);
        refused(RecordRule.STATE, () -> StationDecision.teams(closed, teams));
    }

    @Test
    void aStationNobodyKnowsServesNobody() {
        refused(LegalRule.STATION_UNKNOWN, () -> StationDecision.serve(null, service(), FIRST));
    }
}
