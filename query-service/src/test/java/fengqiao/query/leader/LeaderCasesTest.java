package fengqiao.query.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.RecordFolds;
import fengqiao.query.directory.DirectoryEntry;
import fengqiao.query.directory.Listing;
import fengqiao.query.leader.LeaderCoverageController.Having;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.web.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether every leader has a case, and the weekly bulletin of cases. */
class LeaderCasesTest {
    private static final String AT = "2024-05-07T02:00:00Z";
    private static final LocalDate TUESDAY = LocalDate.parse("2024-05-07");
    private static final LocalDate NEXT_WEEK = LocalDate.parse("2024-05-14");
    private static final FigureQuery DAYS = new FigureQuery(null, TUESDAY, NEXT_WEEK, null);
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final LeaderId ONE = new LeaderId("l-1");

    private static MatterId matter(int number) {
        return new MatterId("m-" + number);
    }

    private static CaseRequired required(int number) {
        return new CaseRequired(matter(number), COUNTY, CaseOrigin.GROUP_VISIT, TUESDAY);
    }

    private static CaseTaken taken(int number, LocalDate day) {
        return new CaseTaken(
                matter(number),
                COUNTY,
                CaseOrigin.GROUP_VISIT,
                ONE,
                new UnitId("u-justice"),
                null,
                day);
    }

    private static RecordLists lists() {
        var sealed = new CipherText("M/r/1", "c2VhbGVk");
        return new RecordLists(
                new LeaderView(),
                new RecordFolds()
                        .add("leader-case.1", AT, required(1))
                        .add("leader-case.1", AT, taken(1, TUESDAY))
                        .add(
                                "leader-case.1",
                                AT,
                                new DutyAdvanced(CaseDuty.EXPLAIN, sealed, true, TUESDAY))
                        .add(
                                "leader-case.1",
                                AT,
                                new DutyAdvanced(CaseDuty.DISPOSE_BY_LAW, sealed, true, NEXT_WEEK))
                        .add(
                                "leader-case.1",
                                AT,
                                new CaseResolved(matter(1), ResolutionKind.SUBSTANTIVE, NEXT_WEEK))
                        .add("leader-case.1", AT, new CaseReleased(matter(1), NEXT_WEEK))
                        .add("leader-case.2", AT, required(2))
                        .add("leader-case.2", AT, taken(2, NEXT_WEEK))
                        .add("leader-case.3", AT, required(3)),
                "2024-06-01T02:00:00Z");
    }

    private static DirectoryEntry.Listed leader(String code, String from, @Nullable LocalDate to) {
        return new DirectoryEntry.Listed(
                Listing.LEADER,
                code,
                COUNTY,
                null,
                "post of " + code,
                null,
                LocalDate.parse(from),
                to,
                List.of(),
                List.of(),
                null);
    }

    private static LeaderCoverageController coverage(
            RecordLists lists, DirectoryEntry.Listed... leaders) {
        return new LeaderCoverageController(
                new LeaderView(), lists.reader(), region -> List.of(leaders));
    }

    @Test
    void everyLeaderInOfficeHasOneCaseAtLeastOrIsNamed() {
        try (RecordLists lists = lists()) {
            var controller =
                    coverage(
                            lists,
                            leader("l-1", "2020-01-01", null),
                            leader("l-2", "2020-01-01", null),
                            leader("l-gone", "2019-01-01", TUESDAY.minusDays(30)),
                            leader("l-to-come", "2024-09-01", null));
            var may = controller.coverage(DAYS, null);
            assertThat(may.share().numerator()).isEqualTo(1);
            assertThat(may.share().denominator()).isEqualTo(2);
            assertThat(may.leaders())
                    .extracting(LeaderCoverage.InOffice::cases)
                    .containsExactly(2, 0);
            assertThat(may.withoutHref()).endsWith("&cases=NONE");
            assertThat(controller.coverage(DAYS, Having.NONE).leaders())
                    .extracting(one -> one.leader().value())
                    .containsExactly("l-2");
        }
    }

    @Test
    void withoutLeadersThereIsNoRate() {
        try (RecordLists lists = lists()) {
            assertThat(coverage(lists).coverage(DAYS, null).share().rate()).isNull();
        }
    }

    private static CaseBulletin bulletin(RecordLists lists, String week) {
        return new CaseBulletinController(new LeaderView(), lists.reader())
                .bulletin(week, null, null, null, null);
    }

    @Test
    void aWeekSaysWhatWasTakenCarriedOnReleasedAndOwed() {
        try (RecordLists lists = lists()) {
            CaseBulletin first = bulletin(lists, "2024-W19");
            assertThat(first.counts()).isEqualTo(new CaseBulletin.Counts(1, 1, 0, 0, 1, 2));
            assertThat(first.owed())
                    .extracting(item -> item.matter().value())
                    .containsExactly("m-2", "m-3");
            CaseBulletin second = bulletin(lists, "2024-W20");
            assertThat(second.counts()).isEqualTo(new CaseBulletin.Counts(1, 1, 1, 1, 1, 1));
            assertThat(second.leaders())
                    .containsExactly(
                            new CaseBulletin.OfLeader(
                                    ONE, 1, 1, 1, Map.of(CaseDuty.DISPOSE_BY_LAW, 1), 1));
            assertThat(bulletin(lists, "2024-W18").counts())
                    .isEqualTo(new CaseBulletin.Counts(0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void aWeekIsFilteredByLeaderAndOrigin() {
        try (RecordLists lists = lists()) {
            var controller = new CaseBulletinController(new LeaderView(), lists.reader());
            assertThat(controller.bulletin("2024-W20", null, "l-2", null, null).leaders())
                    .isEmpty();
            assertThat(
                            controller
                                    .bulletin("2024-W20", null, null, CaseOrigin.POLICY, null)
                                    .counts()
                                    .taken())
                    .isZero();
            assertThatThrownBy(() -> bulletin(lists, "2024-19")).isInstanceOf(Refused.class);
        }
    }
}
