package fengqiao.command.meeting.record;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.meeting.MeetingRule;
import fengqiao.command.meeting.MeetingState;
import fengqiao.command.meeting.record.MeetingCommand.CollectOpinion;
import fengqiao.command.meeting.record.MeetingCommand.CompleteTask;
import fengqiao.command.meeting.record.MeetingCommand.DecideTask;
import fengqiao.command.meeting.record.MeetingCommand.GiveVerdict;
import fengqiao.command.meeting.record.MeetingCommand.HoldMeeting;
import fengqiao.command.meeting.record.MeetingCommand.ModelCase;
import fengqiao.command.meeting.record.MeetingCommand.ReturnTask;
import fengqiao.command.meeting.record.MeetingCommand.SolveProblem;
import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.meeting.GuestKind;
import fengqiao.kernel.meeting.Guests;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.meeting.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("meeting.1");
    private static final MatterId MATTER = new MatterId("m-1");
    private static final UnitId UNIT = new UnitId("u-justice");

    private static HoldMeeting meeting(MeetingForm form, String region, List<Guests> guests) {
        return new HoldMeeting(
                ID,
                new RegionCode(region),
                form,
                DAY,
                null,
                List.of(UNIT),
                guests,
                21,
                List.of(MATTER));
    }

    private static MeetingState held(MeetingForm form) {
        var guests = List.of(new Guests(GuestKind.LAWYER, 1));
        var command = meeting(form, "451324100203001", guests);
        return MeetingState.evolve(null, MeetingDecision.hold(command, "office-1", DAY));
    }

    private static DecideTask task(LocalDate due) {
        return new DecideTask(ID, UNIT, "post-1", due, new FreeText("repair"), null);
    }

    @Test
    void courtyardMeetingsAreHeldInAVillageOrGrid() {
        refused(
                MeetingRule.PLACE,
                () ->
                        MeetingDecision.hold(
                                meeting(MeetingForm.COURTYARD, "451324100", List.of()),
                                "office-1",
                                DAY));
        assertThat(held(MeetingForm.COURTYARD).stage()).isEqualTo("SETTLED");
    }

    @Test
    void aHearingNeedsSomebodyFromOutsideAndJudgesItsOwnMatters() {
        refused(
                MeetingRule.GUESTS,
                () ->
                        MeetingDecision.hold(
                                meeting(MeetingForm.HEARING, "451324", List.of()),
                                "office-1",
                                DAY));
        var verdict = new GiveVerdict(ID, MATTER, Verdict.JUSTIFIED, new FreeText("right"));
        var state = held(MeetingForm.HEARING);
        assertThat(MeetingDecision.judge(state, verdict, SEALED).verdict())
                .isEqualTo(Verdict.JUSTIFIED);
        refused(
                MeetingRule.FORM,
                () -> MeetingDecision.judge(held(MeetingForm.CONFERENCE), verdict, SEALED));
        var other =
                new GiveVerdict(ID, new MatterId("m-2"), Verdict.JUSTIFIED, new FreeText("right"));
        refused(MeetingRule.MATTER, () -> MeetingDecision.judge(state, other, SEALED));
    }

    @Test
    void aLapsedTaskIsOwedByNobody() {
        MeetingState state = held(MeetingForm.CONFERENCE);
        state = MeetingState.evolve(state, MeetingDecision.decide(state, task(DAY), SEALED));
        assertThat(state.stage()).isEqualTo("OPEN");
        var lapsed = MeetingDecision.lapse(1, MatterEnding.WITHDRAWN, DAY);
        MeetingState after = MeetingState.evolve(state, lapsed);
        assertThat(after.stage()).isEqualTo("SETTLED");
        var done = new CompleteTask(ID, 1, new FreeText("done"), DAY);
        refused(MeetingRule.SETTLED, () -> MeetingDecision.complete(after, done, SEALED, DAY));
    }

    @Test
    void onlyACaseReviewMakesAModel() {
        var model = new ModelCase(ID, MATTER, new FreeText("lesson"));
        assertThat(MeetingDecision.model(held(MeetingForm.CASE_REVIEW), model, SEALED).matterId())
                .isEqualTo(MATTER);
        refused(
                MeetingRule.FORM,
                () -> MeetingDecision.model(held(MeetingForm.COURTYARD), model, SEALED));
    }

    @Test
    void opinionsAndProblemsAreNumberedApart() {
        MeetingState state = held(MeetingForm.COURTYARD);
        var opinion = new CollectOpinion(ID, GuestKind.DEPUTY, new FreeText("opinion"));
        state = MeetingState.evolve(state, MeetingDecision.collect(state, opinion, SEALED));
        state = MeetingState.evolve(state, MeetingDecision.collect(state, opinion, SEALED));
        ProblemRaised problem = MeetingDecision.raise(state, SEALED);
        assertThat(problem.number()).isEqualTo(1);
        MeetingState raised = MeetingState.evolve(state, problem);
        var solve = new SolveProblem(ID, 1, new FreeText("done"), DAY);
        MeetingState solved =
                MeetingState.evolve(raised, MeetingDecision.solve(raised, solve, SEALED, DAY));
        refused(MeetingRule.SETTLED, () -> MeetingDecision.solve(solved, solve, SEALED, DAY));
        var second = new SolveProblem(ID, 2, new FreeText("done"), DAY);
        refused(MeetingRule.NUMBER, () -> MeetingDecision.solve(solved, second, SEALED, DAY));
    }

    @Test
    void aDecisionIsCarriedOutAndMayBeReturned() {
        MeetingState state = held(MeetingForm.CONFERENCE);
        refused(
                MeetingRule.DUE,
                () -> MeetingDecision.decide(state, task(DAY.minusDays(1)), SEALED));
        MeetingState open =
                MeetingState.evolve(state, MeetingDecision.decide(state, task(DAY), SEALED));
        assertThat(open.stage()).isEqualTo("OPEN");
        var complete = new CompleteTask(ID, 1, new FreeText("photo"), DAY);
        var giveBack = new ReturnTask(ID, 1, new FreeText("not so"), DAY);
        refused(MeetingRule.SETTLED, () -> MeetingDecision.giveBack(open, giveBack, SEALED, DAY));
        MeetingState done =
                MeetingState.evolve(open, MeetingDecision.complete(open, complete, SEALED, DAY));
        assertThat(done.stage()).isEqualTo("SETTLED");
        refused(MeetingRule.SETTLED, () -> MeetingDecision.complete(done, complete, SEALED, DAY));
        assertThat(
                        MeetingState.evolve(
                                        done, MeetingDecision.giveBack(done, giveBack, SEALED, DAY))
                                .stage())
                .isEqualTo("OPEN");
        refused(MeetingRule.NUMBER, () -> MeetingDecision.task(done, 2));
    }
}
