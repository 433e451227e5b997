package fengqiao.command.meeting.record;

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
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.meeting.CaseModelled;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.meeting.OpinionCollected;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.meeting.ProblemSolved;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.meeting.VerdictGiven;
import java.time.LocalDate;

/** Who met where, and that what was decided is carried out by whom it was given to. */
final class MeetingDecision {
    private MeetingDecision() {}

    /**
     * @param convener post or unit that convened it
     */
    static MeetingHeld hold(HoldMeeting command, String convener, LocalDate day) {
        if (isLocal(command.form())
                && command.region().level().compareTo(RegionLevel.VILLAGE) < 0) {
            throw fault(MeetingRule.PLACE, "region");
        }
        if (command.form() == MeetingForm.HEARING && command.guests().isEmpty()) {
            throw fault(MeetingRule.GUESTS, "guests");
        }
        return new MeetingHeld(
                command.region(),
                command.form(),
                day,
                convener,
                command.drawnFrom(),
                command.departments(),
                command.guests(),
                command.persons(),
                command.matters());
    }

    private static boolean isLocal(MeetingForm form) {
        return switch (form) {
            case COURTYARD, GRID_DELIBERATION, VILLAGE_SUPERVISION -> true;
            case CONSULTATION, CONFERENCE, WEEKLY_REVIEW, HEARING, CASE_REVIEW -> false;
        };
    }

    static OpinionCollected collect(MeetingState state, CollectOpinion command, CipherText text) {
        return new OpinionCollected(state.opinions() + 1, command.by(), text);
    }

    static ProblemRaised raise(MeetingState state, CipherText text) {
        return new ProblemRaised(state.problems().size() + 1, text);
    }

    static ProblemSolved solve(
            MeetingState state, SolveProblem command, CipherText result, LocalDate day) {
        requireNumber(command.number(), state.problems().size());
        if (state.problems().get(command.number() - 1)) {
            throw settled(state);
        }
        return new ProblemSolved(command.number(), result, day);
    }

    static VerdictGiven judge(MeetingState state, GiveVerdict command, CipherText opinion) {
        requireForm(state, MeetingForm.HEARING);
        if (!state.matters().contains(command.matter())) {
            throw fault(MeetingRule.MATTER, "matter");
        }
        return new VerdictGiven(command.matter(), command.verdict(), opinion);
    }

    static DecisionMade decide(MeetingState state, DecideTask command, CipherText text) {
        if (command.due().isBefore(state.day())) {
            throw fault(MeetingRule.DUE, "due");
        }
        return new DecisionMade(
                state.tasks().size() + 1,
                state.region(),
                state.form(),
                command.unit(),
                command.person(),
                command.due(),
                text,
                command.matter());
    }

    static TaskCompleted complete(
            MeetingState state, CompleteTask command, CipherText evidence, LocalDate day) {
        if (!task(state, command.number()).open()) {
            throw settled(state);
        }
        return new TaskCompleted(command.number(), evidence, day);
    }

    static TaskReturned giveBack(
            MeetingState state, ReturnTask command, CipherText reason, LocalDate day) {
        if (!task(state, command.number()).done()) {
            throw settled(state);
        }
        return new TaskReturned(command.number(), reason, day);
    }

    /** The tasks that are owed by nobody once their matter is withdrawn or another county's. */
    static TaskLapsed lapse(int number, MatterEnding because, LocalDate day) {
        return new TaskLapsed(number, because, day);
    }

    static CaseModelled model(MeetingState state, ModelCase command, CipherText lesson) {
        requireForm(state, MeetingForm.CASE_REVIEW);
        return new CaseModelled(command.matter(), lesson);
    }

    /** The task of that number; its unit carries it out. */
    static MeetingState.Task task(MeetingState state, int number) {
        requireNumber(number, state.tasks().size());
        return state.tasks().get(number - 1);
    }

    private static void requireForm(MeetingState state, MeetingForm form) {
        if (state.form() != form) {
            throw state.refusal(MeetingRule.FORM).citing(MeetingRule.POLICY).asException();
        }
    }

    private static void requireNumber(int number, int count) {
        if (number > count) {
            throw fault(MeetingRule.NUMBER, "number");
        }
    }

    private static Refused settled(MeetingState state) {
        return state.refusal(MeetingRule.SETTLED).asException();
    }

    private static Refused fault(MeetingRule rule, String field) {
        return Refusal.of(rule)
                .citing(MeetingRule.POLICY)
                .naming(FieldFault.of(field, "unknown"))
                .asException();
    }
}
