package fengqiao.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentGranted;
import fengqiao.kernel.leader.AppointmentKept;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.DutyKept;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.HouseholdsVisited;
import fengqiao.kernel.leader.LeaderPost;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionKind;
import fengqiao.kernel.leader.SessionMatterLinked;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.RecordFolds;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.RotaDay;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaders did, folded. */
class LeaderViewTest {
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
        return new RecordFolds()
                .add(
                        "leader-case.1",
                        AT,
                        new CaseRequired(MATTER, COUNTY, CaseOrigin.SUPERIOR_ASSIGNMENT, DAY))
                .add(
                        "leader-case.1",
                        AT,
                        new CaseTaken(
                                MATTER,
                                COUNTY,
                                CaseOrigin.SUPERIOR_ASSIGNMENT,
                                LEADER,
                                UNIT,
                                GRID,
                                DAY))
                .add("leader-case.1", AT, new DutyAdvanced(CaseDuty.EXPLAIN, SEALED, false, DAY))
                .add("leader-case.1", AT, new DutyAdvanced(CaseDuty.EXPLAIN, SEALED, true, DAY))
                .add("leader-case.1", AT, new CaseResolved(MATTER, ResolutionKind.SUBSTANTIVE, DAY))
                .add("leader-case.1", LATER, new CaseReleased(MATTER, DAY.plusDays(1)))
                .add(
                        "leader-case.2",
                        LATER,
                        new CaseRequired(MATTER, COUNTY, CaseOrigin.POLICY, DAY))
                .add(
                        "backlog.m-1",
                        AT,
                        new BacklogListed(
                                MATTER, COUNTY, "national-2021", "1", BacklogStock.OLD, null, DAY))
                .add("backlog.m-1", AT, new BacklogPlanned(LEADER, SEALED, DAY))
                .add(
                        "backlog.m-1",
                        LATER,
                        new BacklogResolved(ResolutionKind.SUBSTANTIVE, SEALED, DAY))
                .add(
                        "rota.451324.2024-05-07",
                        AT,
                        new DutyRostered(COUNTY, DAY, LEADER, LeaderPost.SECRETARY, List.of(UNIT)))
                .add(
                        "session.1",
                        AT,
                        new SessionHeld(
                                COUNTY,
                                SessionKind.DOWN_VISIT,
                                DAY,
                                SEALED,
                                List.of(LEADER),
                                List.of(UNIT),
                                2,
                                7,
                                List.of(MATTER),
                                null))
                .add("rota.451324.2024-05-07", AT, new DutyKept(new RecordId("session.1")))
                .add("session.1", LATER, new SessionMatterLinked(new MatterId("m-2")))
                .add(
                        "appointment.1",
                        AT,
                        new AppointmentAsked(COUNTY, LEADER, null, null, SEALED, DAY, DAY))
                .add("appointment.1", AT, new AppointmentGranted(DAY, SEALED))
                .add("appointment.1", LATER, new AppointmentKept(new RecordId("session.1"), DAY))
                .add(
                        "appointment.2",
                        AT,
                        new AppointmentAsked(COUNTY, LEADER, MATTER, null, SEALED, null, DAY))
                .add("appointment.2", AT, new AppointmentDeclined(SEALED))
                .add(
                        "household-visit.1",
                        AT,
                        new HouseholdsVisited(GRID, "w-1", DAY, 3, 8, 3, SEALED, null));
    }

    @Test
    void isTheFoldHoweverItIsDelivered() {
        life().check(new LeaderView());
    }

    @Test
    void aCaseKnowsItsDutiesAndItsRelease() {
        var released = (LeaderCase) life().body(new LeaderView(), "leader-case.1");
        assertThat(released.done()).containsExactly(CaseDuty.EXPLAIN);
        assertThat(released.columns().state()).isEqualTo("RELEASED");
        assertThat(released.columns().counts())
                .extracting(Columns.Count::figure)
                .containsExactly("opened", "taken", "resolved", "released", "leader:l-1");
        assertThat(life().body(new LeaderView(), "leader-case.2").columns().counts())
                .extracting(Columns.Count::figure)
                .containsExactly("opened", "owed");
    }

    @Test
    void attendancesBatchesAndPersonsAreCountedApart() {
        var session = life().body(new LeaderView(), "session.1");
        assertThat(session.columns().counts())
                .contains(
                        new Columns.Count("attendances", DAY, 1),
                        new Columns.Count("batches", DAY, 2),
                        new Columns.Count("persons", DAY, 7),
                        new Columns.Count("raised", DAY, 2),
                        new Columns.Count("downVisit:l-1", DAY, 1));
    }

    @Test
    void aDayOfTheRotaIsWaitedForUntilItIsKept() {
        assertThat(life().body(new LeaderView(), "rota.451324.2024-05-07").columns().due())
                .isNull();
        assertThat(life().body(new LeaderView(), "rota.451324.2024-05-07").columns().state())
                .isEqualTo("KEPT");
    }

    private static RecordLists lists() {
        return new RecordLists(new LeaderView(), life(), "2024-06-01T02:00:00Z");
    }

    @Test
    void figuresOpenToTheirLists() {
        try (RecordLists lists = lists()) {
            RecordFigures figures =
                    new LeaderFiguresController(new LeaderView(), lists.reader())
                            .figures(
                                    new FigureQuery(
                                            null, DAY.minusDays(6), DAY.plusDays(10), null));
            for (Tally one : figures.figures()) {
                if (one.href() != null && one.href().startsWith("/api/leader-cases")) {
                    assertThat(lists.total(LeaderCase.class, one.href()))
                            .as(one.id())
                            .isEqualTo(one.value())
                            .isPositive();
                }
            }
            assertThat(figures.shares())
                    .allSatisfy(one -> assertThat(one.denominator()).isNotNegative());
            Share rota = share(figures, "rota-kept");
            assertThat(rota.rate()).isEqualTo(1.0);
            assertThat(lists.total(RotaDay.class, String.valueOf(rota.numeratorHref())))
                    .isEqualTo(1);
            assertThat(share(figures, "backlog-resolved-new").rate()).isNull();
        }
    }

    private static Share share(RecordFigures figures, String id) {
        return figures.shares().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadersWithCasesOweADownVisitAndAnAppointment() {
        try (RecordLists lists = lists()) {
            var may =
                    new LeaderDutiesController(new LeaderView(), lists.reader())
                            .duties(null, YearMonth.of(2024, 5), null);
            assertThat(may.leaders()).containsExactly(new LeaderDuties.Duty(LEADER, 1, 1, 0));
            assertThat(may.kept().numerator()).isZero();
            assertThat(may.over()).isTrue();
            var june =
                    new LeaderDutiesController(new LeaderView(), lists.reader())
                            .duties(null, YearMonth.of(2024, 6), null);
            assertThat(june.leaders()).isEmpty();
            assertThat(june.kept().rate()).isNull();
        }
    }

    @Test
    void everybodySeesWhatIsTheirsAndNothingElse() {
        try (RecordLists lists = lists()) {
            assertThat(lists.all(LeaderCase.class).total()).isEqualTo(2);
            lists.as(Role.VIEWER, "451324", null, null);
            assertThat(lists.all(LeaderCase.class).total()).isEqualTo(2);
            lists.as(Role.OFFICE, "431124", null, null);
            assertThat(lists.all(LeaderCase.class).total()).isZero();
            lists.as(Role.LEADER, "451324", "leader", "l-1");
            assertThat(lists.all(LeaderCase.class).total()).isEqualTo(1);
            lists.as(Role.UNIT, "451324", "unit", "u-justice");
            assertThat(lists.all(LeaderCase.class).total()).isEqualTo(1);
            lists.as(Role.UNIT, "451324", "unit", "u-police");
            assertThat(lists.all(LeaderCase.class).total()).isZero();
            lists.as(Role.WORKER, "451324", "worker", "w-1");
            assertThat(lists.all(LeaderCase.class).total()).isZero();
            assertThat(lists.all(HouseholdVisit.class).total()).isEqualTo(1);
        }
    }

    @Test
    void aListIsReadPageByPageEachRecordOnce() {
        try (RecordLists lists = lists()) {
            var first = lists.page(Appointment.class, 1, null);
            assertThat(first.total()).isEqualTo(2);
            var second = lists.page(Appointment.class, 1, first.next());
            assertThat(second.next()).isNull();
            assertThat(second.items().getFirst().id()).isNotEqualTo(first.items().getFirst().id());
        }
    }
}
