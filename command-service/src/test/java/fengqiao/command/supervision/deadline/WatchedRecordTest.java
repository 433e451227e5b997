package fengqiao.command.supervision.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.http.CommandJson;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.CourtDecision;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.supervision.LetterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What timers make of records that are no matters, from noon of 1 March 2024 on. */
class WatchedRecordTest {
    private static final RegionCode PLACE = new RegionCode("451324100203");
    private static final UnitId COURT = new UnitId("u-court");
    private static final UnitId OTHER = new UnitId("u-justice");
    private static final CipherText SEALED = new CipherText("M/record/1", "c2VhbGVk");
    private static final RuleRef JC = new RuleRef("judicial-confirmation-2011", 1, "4");

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, 1).plusDays(day - 1);
    }

    private static Instant noon(int day) {
        return day(day).atTime(12, 0).atZone(LegalDay.ZONE).toInstant();
    }

    private static Instant endOf(int day) {
        return LegalDay.endOf(day(day));
    }

    private static Clock clock(ClockKind kind, int start, int days) {
        return new Clock(
                kind,
                JC,
                day(start),
                day(start + days),
                false,
                new ClockInputs(days, DayKind.CALENDAR, false));
    }

    private static WatchedRecord fresh() {
        return WatchedRecord.of(new RecordId("dispute.d-1"), PLACE);
    }

    private static WatchedRecord after(WatchedRecord before, DomainEvent event, int day) {
        return before.after(event, "t", noon(day), noon(day));
    }

    private static WatchedRecord applied(int day) {
        return after(
                fresh(),
                new ConfirmationApplied(
                        COURT, List.of(clock(ClockKind.CONFIRMATION_TAKE_UP, day, 3))),
                day);
    }

    private static List<RecordTermMiss> missed(Firing firing) {
        List<RecordTermMiss> all = new ArrayList<>();
        firing.steps().forEach(step -> all.add((RecordTermMiss) step.command()));
        return all;
    }

    @Test
    void aCourtThatDoesNotTakeUpInTimeMissesItOnce() {
        WatchedRecord waiting = applied(1);
        assertThat(waiting.firesAt()).isEqualTo(endOf(4));
        RecordFiring firing = waiting.firing(endOf(4));
        assertThat(missed(firing))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.unit()).isEqualTo(COURT);
                    assertThat(miss.clock().rule()).isEqualTo(JC);
                    assertThat(miss.clock().inputs()).isNotNull();
                    assertThat(miss.dueDay()).isEqualTo(day(4));
                });
        WatchedRecord noted = waiting.after(firing);
        assertThat(noted.after(firing)).isEqualTo(noted);
        assertThat(noted.firesAt()).isNull();
        assertThat(noted.idle()).isTrue();
    }

    @Test
    void aStepTakenInTimeIsNoneAndTheNextOneRuns() {
        WatchedRecord takenUp =
                after(
                        applied(1),
                        new ConfirmationTakenUp(
                                COURT, List.of(clock(ClockKind.CONFIRMATION_DECIDE, 4, 15))),
                        4);
        assertThat(takenUp.firesAt()).isEqualTo(endOf(19));
        WatchedRecord longer =
                after(
                        takenUp,
                        new ConfirmationExtended(
                                COURT, SEALED, List.of(new ClockExtension(JC, JC, 10))),
                        10);
        assertThat(longer.firesAt()).isEqualTo(endOf(29));
        WatchedRecord decided =
                after(
                        longer,
                        new ConfirmationDecided(COURT, CourtDecision.CONFIRMED, "11", null),
                        29);
        assertThat(decided.firesAt()).isNull();
        assertThat(decided.idle()).isTrue();
    }

    @Test
    void aStepTakenLateIsStillAMiss() {
        WatchedRecord late = after(applied(1), new ConfirmationTakenUp(COURT, List.of()), 5);
        assertThat(missed(late.firing(endOf(4)))).hasSize(1);
    }

    @Test
    void whatHadRunOutBeforeItWasWrittenDownNotifiesNobody() {
        var imported =
                fresh().after(
                                new ConfirmationApplied(
                                        COURT,
                                        List.of(clock(ClockKind.CONFIRMATION_TAKE_UP, 1, 3))),
                                "t",
                                noon(1),
                                noon(40));
        assertThat(imported.idle()).isTrue();
    }

    @Test
    void eachTaskHasItsTermAndOneThatComesBackIsOwedAgain() {
        WatchedRecord one = after(fresh(), task(1, OTHER, 10), 1);
        WatchedRecord both = after(one, task(2, COURT, 12), 1);
        WatchedRecord done = after(both, new TaskCompleted(1, SEALED, day(8)), 8);
        assertThat(done.firesAt()).isEqualTo(endOf(12));
        WatchedRecord back = after(done, new TaskReturned(1, SEALED, day(9)), 9);
        assertThat(missed(back.firing(endOf(12))))
                .extracting(RecordTermMiss::part)
                .containsExactly("1", "2");
        assertThat(back.firing(endOf(12)).steps())
                .extracting(Firing.Step::timer)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTaskThatLapsedWithItsMatterIsOwedNoMore() {
        WatchedRecord both = after(after(fresh(), task(1, OTHER, 10), 1), task(2, COURT, 12), 1);
        WatchedRecord lapsed = after(both, new TaskLapsed(1, MatterEnding.WITHDRAWN, day(9)), 9);
        assertThat(missed(lapsed.firing(endOf(12))))
                .extracting(RecordTermMiss::part)
                .containsExactly("2");
        WatchedRecord late = after(both, new TaskLapsed(1, MatterEnding.WITHDRAWN, day(11)), 11);
        assertThat(missed(late.firing(endOf(12))))
                .extracting(RecordTermMiss::part)
                .containsExactly("1", "2");
    }

    @Test
    void aPlanForTheBacklogIsKeptToItsOwnDayUntilAnotherTakesItsPlace() {
        WatchedRecord planned = after(fresh(), plan(10), 1);
        assertThat(missed(planned.firing(endOf(10))))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.clock().kind()).isEqualTo(ClockKind.BACKLOG_PLAN);
                    assertThat(miss.unit()).isNull();
                });
        WatchedRecord later = after(planned, plan(20), 5);
        assertThat(later.firesAt()).isEqualTo(endOf(20));
        WatchedRecord tooLate = after(planned, plan(20), 11);
        assertThat(missed(tooLate.firing(endOf(20))))
                .extracting(RecordTermMiss::dueDay)
                .containsExactlyInAnyOrder(day(10), day(20));
        assertThat(after(planned, new BacklogPlanned(new LeaderId("l-1"), SEALED, null), 5).idle())
                .isTrue();
        assertThat(after(later, resolved(19), 19).idle()).isTrue();
        assertThat(after(later, new BacklogStruck(MatterEnding.MERGED, day(6)), 6).idle()).isTrue();
    }

    private static BacklogPlanned plan(int due) {
        return new BacklogPlanned(new LeaderId("l-1"), SEALED, day(due));
    }

    private static BacklogResolved resolved(int day) {
        return new BacklogResolved(ResolutionKind.SUBSTANTIVE, SEALED, day(day));
    }

    private static DecisionMade task(int number, UnitId unit, int due) {
        return new DecisionMade(
                number, PLACE, MeetingForm.values()[0], unit, "post-1", day(due), SEALED, null);
    }

    @Test
    void lettersBulletinsFindingsAndWeeklyItemsAreOwedToo() {
        WatchedRecord letter =
                after(
                        fresh(),
                        new LetterIssued(
                                PLACE,
                                LetterKind.IMPROVE_WORK,
                                OTHER,
                                List.of(),
                                SEALED,
                                day(1),
                                clock(ClockKind.LETTER_FEEDBACK, 1, 30)),
                        1);
        assertThat(letter.firesAt()).isEqualTo(endOf(31));
        assertThat(after(letter, new LetterAnswered(SEALED, true, day(31)), 31).idle()).isTrue();
        var issued =
                new BulletinIssued(PLACE, "1", "s", List.of(COURT, OTHER), SEALED, day(5), day(1));
        WatchedRecord bulletin =
                after(after(fresh(), issued, 1), new BulletinAnswered(COURT, SEALED, day(3)), 3);
        assertThat(missed(bulletin.firing(endOf(5))))
                .extracting(RecordTermMiss::unit)
                .containsExactly(OTHER);
        WatchedRecord finding = after(fresh(), new FindingAssigned(OTHER, SEALED, day(7)), 1);
        assertThat(finding.firesAt()).isEqualTo(endOf(7));
        assertThat(after(finding, new FindingSettled(SEALED, null, day(7)), 7).idle()).isTrue();
        WatchedRecord item =
                after(
                        fresh(),
                        new WeekItemEntered(
                                PLACE,
                                "2024-W09",
                                3,
                                new LeaderId("l-1"),
                                OTHER,
                                "post-1",
                                day(6),
                                SEALED,
                                null),
                        1);
        assertThat(item.firesAt()).isEqualTo(endOf(6));
        assertThat(after(item, new WeekItemSettled(3, SEALED, day(6)), 6).idle()).isTrue();
    }

    @Test
    void itsTableReadsBackWhatItWroteAndOldRowsAreMatters() {
        var json = CommandJson.lenient();
        var writer = json.writerFor(Waiting.class);
        WatchedRecord record = applied(1).about(Set.of("m-1"));
        assertThat(json.readValue(writer.writeValueAsString(record), Waiting.class))
                .isEqualTo(record);
        String old =
                "{\"matter\":{\"matterId\":\"m-1\",\"region\":\"451324\",\"population\":"
                        + "\"PETITION\",\"registered\":\"2024-03-01\",\"assigned\":false},"
                        + "\"unit\":null,\"clocks\":[],\"colour\":null,"
                        + "\"looked\":\"2024-03-01T04:00:00Z\",\"changed\":\"2024-03-01T04:00:00Z\"}";
        assertThat(json.readValue(old, Waiting.class)).isInstanceOf(Watched.class);
    }
}
