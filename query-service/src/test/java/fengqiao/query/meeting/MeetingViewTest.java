package fengqiao.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.meeting.CaseModelled;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.GuestKind;
import fengqiao.kernel.meeting.Guests;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.meeting.OpinionCollected;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.meeting.ProblemSolved;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.meeting.Verdict;
import fengqiao.kernel.meeting.VerdictGiven;
import fengqiao.query.RecordFolds;
import fengqiao.query.meeting.MeetingBody.Judgement;
import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Meetings and their tasks, folded. */
class MeetingViewTest {
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
                        "meeting.1",
                        AT,
                        new MeetingHeld(
                                GRID,
                                MeetingForm.COURTYARD,
                                DAY,
                                "office-1",
                                null,
                                List.of(UNIT),
                                List.of(new Guests(GuestKind.LAWYER, 1)),
                                21,
                                List.of(MATTER)))
                .add("meeting.1", AT, new OpinionCollected(1, GuestKind.LAWYER, SEALED))
                .add("meeting.1", AT, new ProblemRaised(1, SEALED))
                .add("meeting.1", AT, new ProblemRaised(2, SEALED))
                .add("meeting.1", AT, new ProblemSolved(1, SEALED, DAY))
                .add(
                        "meeting.1",
                        AT,
                        new DecisionMade(
                                1, GRID, MeetingForm.COURTYARD, UNIT, "post-1", DAY, SEALED, null))
                .add(
                        "meeting.1",
                        AT,
                        new DecisionMade(
                                2,
                                GRID,
                                MeetingForm.COURTYARD,
                                UNIT,
                                "post-1",
                                DAY,
                                SEALED,
                                MATTER))
                .add("meeting.1", AT, new TaskCompleted(1, SEALED, DAY))
                .add("meeting.1", LATER, new TaskCompleted(2, SEALED, DAY))
                .add("meeting.1", LATER, new TaskReturned(2, SEALED, DAY.plusDays(1)))
                .add(
                        "meeting.2",
                        AT,
                        new MeetingHeld(
                                COUNTY,
                                MeetingForm.HEARING,
                                DAY,
                                "office-1",
                                "week-19",
                                List.of(),
                                List.of(),
                                9,
                                List.of(MATTER)))
                .add("meeting.2", AT, new VerdictGiven(MATTER, Verdict.PARTLY_JUSTIFIED, SEALED))
                .add("meeting.2", AT, new VerdictGiven(MATTER, Verdict.JUSTIFIED, SEALED))
                .add(
                        "meeting.3",
                        AT,
                        new MeetingHeld(
                                COUNTY,
                                MeetingForm.CASE_REVIEW,
                                DAY,
                                "office-1",
                                null,
                                List.of(),
                                List.of(),
                                9,
                                List.of(MATTER)))
                .add("meeting.3", AT, new CaseModelled(MATTER, SEALED));
    }

    @Test
    void isTheFoldHoweverItIsDelivered() {
        life().check(new MeetingView());
    }

    @Test
    void opinionsProblemsAndTasksAreCountedApart() {
        var meeting = (Meeting) life().body(new MeetingView(), "meeting.1");
        assertThat(meeting.opinions()).isEqualTo(1);
        assertThat(meeting.problems()).isEqualTo(2);
        assertThat(meeting.solved()).containsExactly(1);
        assertThat(meeting.columns().state()).isEqualTo("OPEN");
    }

    @Test
    void aLapsedTaskIsNeitherDueNorMissed() {
        RecordFolds lapsed =
                life().add(
                                "meeting.1",
                                LATER,
                                new TaskLapsed(2, MatterEnding.TRANSFERRED, DAY.plusDays(1)));
        lapsed.check(new MeetingView());
        var task = lapsed.body(new MeetingView(), "meeting.1.2").columns();
        assertThat(task.state()).isEqualTo("LAPSED");
        assertThat(task.due()).isNull();
        assertThat(task.counts()).isEmpty();
        assertThat(lapsed.body(new MeetingView(), "meeting.1").columns().state())
                .isEqualTo("SETTLED");
    }

    @Test
    void aTaskStandsByItself() {
        assertThat(life().body(new MeetingView(), "meeting.1.1").columns().counts())
                .extracting(Columns.Count::figure)
                .containsExactly("due", "doneInTime");
        var returned = (Task) life().body(new MeetingView(), "meeting.1.2");
        assertThat(returned.returned()).isEqualTo(1);
        assertThat(returned.columns().due()).isEqualTo(DAY);
    }

    @Test
    void theLastVerdictOnADemandHolds() {
        var hearing = (Meeting) life().body(new MeetingView(), "meeting.2");
        assertThat(hearing.verdicts()).containsExactly(new Judgement(MATTER, Verdict.JUSTIFIED));
    }

    @Test
    void figuresOpenToTheirListsAndWhatIsOverdueIsDerived() {
        try (RecordLists lists =
                new RecordLists(new MeetingView(), life(), "2024-06-01T02:00:00Z")) {
            RecordFigures figures =
                    new MeetingFiguresController(
                                    new MeetingView(), lists.reader(), lists.directory())
                            .figures(
                                    new FigureQuery(
                                            null, DAY.minusDays(6), DAY.plusDays(10), null));
            for (Tally one : figures.figures()) {
                if (one.href() != null) {
                    assertThat(lists.total(Meeting.class, one.href()))
                            .as(one.id())
                            .isEqualTo(one.value());
                }
            }
            Share tasks = figures.shares().getFirst();
            assertThat(tasks.numerator()).isEqualTo(1);
            assertThat(tasks.denominator()).isEqualTo(2);
            assertThat(lists.total(Task.class, String.valueOf(tasks.denominatorHref())))
                    .isEqualTo(2);
            var overdue = lists.overdue(Task.class);
            assertThat(overdue.items()).hasSize(1);
            assertThat(overdue.items().getFirst().daysLate()).isEqualTo(25);
            Share grids = figures.shares().get(2);
            assertThat(grids.numerator()).isEqualTo(1);
            assertThat(grids.rate()).isNull();
        }
    }
}
