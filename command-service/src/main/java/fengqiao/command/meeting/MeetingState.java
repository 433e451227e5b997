package fengqiao.command.meeting;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.meeting.CaseModelled;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingEvent;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a meeting and what came of it.
 *
 * @param opinions how many were collected
 * @param problems raised, by number from 1; true once solved
 * @param tasks decided, by number from 1
 */
public record MeetingState(
        RegionCode region,
        MeetingForm form,
        LocalDate day,
        List<MatterId> matters,
        int opinions,
        List<Boolean> problems,
        List<Task> tasks)
        implements Standing {
    /**
     * A decision to be carried out.
     *
     * @param done until supervision finds otherwise
     * @param lapsed whether the matter it was about is nobody's any more
     */
    public record Task(UnitId unit, boolean done, boolean lapsed) {
        /** Whether the unit still owes it. */
        public boolean open() {
            return !done && !lapsed;
        }
    }

    /** The state after one event more. */
    public static MeetingState evolve(@Nullable MeetingState before, MeetingEvent event) {
        if (event instanceof MeetingHeld e) {
            return new MeetingState(
                    e.region(), e.form(), e.day(), e.matters(), 0, List.of(), List.of());
        }
        return Objects.requireNonNull(before, "a meeting begins with being held").with(event);
    }

    private MeetingState with(MeetingEvent event) {
        return switch (event) {
            case MeetingHeld e -> this;
            case OpinionCollected e -> next(opinions + 1, problems, tasks);
            case ProblemRaised e -> next(opinions, plus(problems, false), tasks);
            case ProblemSolved e -> next(opinions, at(problems, e.number(), true), tasks);
            case VerdictGiven e -> this;
            case DecisionMade e ->
                    next(opinions, problems, plus(tasks, new Task(e.unit(), false, false)));
            case TaskCompleted e -> next(opinions, problems, settled(e.number(), true, false));
            case TaskReturned e -> next(opinions, problems, settled(e.number(), false, false));
            case TaskLapsed e -> next(opinions, problems, settled(e.number(), false, true));
            case CaseModelled e -> this;
        };
    }

    private MeetingState next(int collected, List<Boolean> raised, List<Task> decided) {
        return new MeetingState(region, form, day, matters, collected, raised, decided);
    }

    private List<Task> settled(int number, boolean done, boolean lapsed) {
        return at(tasks, number, new Task(tasks.get(number - 1).unit(), done, lapsed));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    private static <T> List<T> at(List<T> list, int number, T one) {
        List<T> changed = new ArrayList<>(list);
        changed.set(number - 1, one);
        return List.copyOf(changed);
    }

    /** Settled once everything decided is carried out, or owed by nobody. */
    @Override
    public String stage() {
        return tasks.stream().noneMatch(Task::open) ? "SETTLED" : "OPEN";
    }

    @Override
    public List<String> allowed() {
        List<String> moves =
                new ArrayList<>(
                        List.of(
                                "opinions",
                                "problems",
                                "problem-solutions",
                                "decisions",
                                "task-completions",
                                "task-returns"));
        if (form == MeetingForm.HEARING) {
            moves.add("verdicts");
        }
        if (form == MeetingForm.CASE_REVIEW) {
            moves.add("model-cases");
        }
        return List.copyOf(moves);
    }
}
