package fengqiao.query.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidConcluded;
import fengqiao.kernel.legal.AidDecided;
import fengqiao.kernel.legal.AidDecision;
import fengqiao.kernel.legal.AidKind;
import fengqiao.kernel.legal.AidResult;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.DutyPlanned;
import fengqiao.kernel.legal.DutyReport;
import fengqiao.kernel.legal.DutyReported;
import fengqiao.kernel.legal.ServiceKind;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.StationClosed;
import fengqiao.kernel.legal.StationLevel;
import fengqiao.kernel.legal.StationOpened;
import fengqiao.kernel.legal.StationTeamsSet;
import fengqiao.kernel.legal.Team;
import fengqiao.kernel.legal.ThirdPartyWorked;
import fengqiao.query.RecordFolds;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LegalViewTest {
    private static final CipherText SEALED = new CipherText("M/aid.1/1", "c2VhbGVk");
    private static final RegionCode TOWN = new RegionCode("451324100");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private final RecordFolds folds = new RecordFolds();

    private void on(String stream, DomainEvent event) {
        folds.add(stream, "2024-05-07T04:00:00Z", event);
    }

    private static RecordId id(String value) {
        return new RecordId(value);
    }

    @BeforeEach
    void served() {
        var first = List.of(new Team("first", 10));
        on(
                "station.1",
                new StationOpened(
                        id("station.1"), StationLevel.STATION, TOWN, "s", null, DAY, first));
        on("station.1", new StationTeamsSet(List.of(new Team("first", 9), new Team("other", 5))));
        for (int i = 0; i < 2; i++) {
            on(
                    "service." + i,
                    new ServiceRecorded(
                            id("service." + i),
                            id("station.1"),
                            TOWN,
                            ServiceKind.PRE_LITIGATION_MEDIATION,
                            DAY,
                            3,
                            8,
                            null));
        }
        on("station.1", new StationClosed(DAY.plusDays(1)));
        on("duty.1", new DutyPlanned(id("duty.1"), TOWN, DAY, "lawyer-1", "centre"));
        on("duty.1", new DutyReported(DutyReport.KEPT));
        on("duty.2", new DutyPlanned(id("duty.2"), TOWN, DAY, "lawyer-2", "centre"));
        on(
                "consultation.1",
                new ConsultationRecorded(
                        id("consultation.1"), TOWN, DAY, id("duty.1"), 2, 5, 1, 1, null, null));
        on(
                "aid.1",
                new AidApplied(
                        id("aid.1"),
                        TOWN,
                        DAY,
                        AidKind.CIVIL,
                        new PersonId("p-1"),
                        SEALED,
                        SEALED,
                        null,
                        null));
        on("aid.1", new AidDecided(AidDecision.GRANTED, "lawyer-1", null));
        on("aid.1", new AidConcluded(AidResult.WON, null));
        on(
                "third-party.1",
                new ThirdPartyWorked(id("third-party.1"), TOWN, "elder", DAY, 3, 1, 0, null, null));
    }

    private Columns columns(String stream) {
        var bodies = folds.bodies(new LegalView());
        return Objects.requireNonNull(bodies.get(stream)).columns();
    }

    private Map<String, Long> counts(String stream) {
        return columns(stream).counts().stream()
                .collect(Collectors.toMap(Columns.Count::figure, Columns.Count::value));
    }

    @Test
    void eachUnitIsCountedApart() {
        assertThat(counts("station.1")).containsEntry("members", 14L);
        assertThat(counts("service.1"))
                .containsEntry("preLitigation", 3L)
                .containsEntry("persons", 8L);
        assertThat(counts("consultation.1"))
                .containsEntry("lawyerTimes", 2L)
                .containsEntry("personTimes", 5L)
                .containsEntry("resolved", 1L)
                .containsEntry("guidedToLaw", 1L);
        assertThat(counts("third-party.1")).containsEntry("personTimes", 3L);
    }

    @Test
    void statesFollowTheirEvents() {
        assertThat(columns("station.1").state()).isEqualTo("CLOSED");
        assertThat(columns("duty.1").state()).isEqualTo("KEPT");
        assertThat(columns("duty.2").due()).isEqualTo(DAY);
        assertThat(columns("aid.1").state()).isEqualTo("CONCLUDED");
        assertThat(counts("aid.1")).containsOnlyKeys("applied", "decided", "granted", "concluded");
    }

    @Test
    void appliedDeliveredTwiceAndReplayedAreOne() {
        folds.check(new LegalView());
    }
}
