package fengqiao.query.meeting;

import static fengqiao.query.platform.record.RecordBody.begun;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.meeting.CaseModelled;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingEvent;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.meeting.OpinionCollected;
import fengqiao.kernel.meeting.ProblemRaised;
import fengqiao.kernel.meeting.ProblemSolved;
import fengqiao.kernel.meeting.TaskCompleted;
import fengqiao.kernel.meeting.TaskLapsed;
import fengqiao.kernel.meeting.TaskReturned;
import fengqiao.kernel.meeting.VerdictGiven;
import fengqiao.query.meeting.MeetingBody.Judgement;
import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting and its tasks after one event more. */
final class MeetingFold {
    private MeetingFold() {}

    static Meeting next(@Nullable Meeting before, MeetingEvent event) {
        if (event instanceof MeetingHeld e) {
            return new Meeting(
                    e.region(),
                    e.form(),
                    e.day(),
                    e.convener(),
                    e.drawnFrom(),
                    e.departments(),
                    e.guests(),
                    e.persons(),
                    e.matters(),
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of());
        }
        Meeting m = begun(before);
        return switch (event) {
            case MeetingHeld e -> m;
            case OpinionCollected e -> with(m, e.number(), m.problems(), m.solved());
            case ProblemRaised e -> with(m, m.opinions(), e.number(), m.solved());
            case ProblemSolved e ->
                    with(m, m.opinions(), m.problems(), plus(m.solved(), e.number()));
            case VerdictGiven e -> judged(m, e);
            case CaseModelled e ->
                    held(m, m.verdicts(), plus(m.models(), e.matterId()), m.tasks(), m.done());
            case DecisionMade e -> held(m, m.verdicts(), m.models(), e.number(), m.done());
            case TaskCompleted e ->
                    held(m, m.verdicts(), m.models(), m.tasks(), plus(m.done(), e.number()));
            case TaskReturned e ->
                    held(
                            m,
                            m.verdicts(),
                            m.models(),
                            m.tasks(),
                            m.done().stream().filter(one -> one != e.number()).toList());
            case TaskLapsed e -> lapsed(m, plus(m.lapsed(), e.number()));
        };
    }

    private static Meeting judged(Meeting m, VerdictGiven event) {
        var verdicts =
                Stream.concat(
                                m.verdicts().stream()
                                        .filter(one -> !one.matterId().equals(event.matterId())),
                                Stream.of(new Judgement(event.matterId(), event.verdict())))
                        .toList();
        return held(m, verdicts, m.models(), m.tasks(), m.done());
    }

    private static Meeting with(Meeting m, int opinions, int problems, List<Integer> solved) {
        return with(
                m,
                opinions,
                problems,
                solved,
                m.verdicts(),
                m.models(),
                m.tasks(),
                m.done(),
                m.lapsed());
    }

    private static Meeting held(
            Meeting m,
            List<Judgement> verdicts,
            List<MatterId> models,
            int tasks,
            List<Integer> done) {
        return with(
                m,
                m.opinions(),
                m.problems(),
                m.solved(),
                verdicts,
                models,
                tasks,
                done,
                m.lapsed());
    }

    private static Meeting lapsed(Meeting m, List<Integer> lapsed) {
        return with(
                m,
                m.opinions(),
                m.problems(),
                m.solved(),
                m.verdicts(),
                m.models(),
                m.tasks(),
                m.done(),
                lapsed);
    }

    private static Meeting with(
            Meeting m,
            int opinions,
            int problems,
            List<Integer> solved,
            List<Judgement> verdicts,
            List<MatterId> models,
            int tasks,
            List<Integer> done,
            List<Integer> lapsed) {
        return new Meeting(
                m.region(),
                m.form(),
                m.day(),
                m.convener(),
                m.drawnFrom(),
                m.departments(),
                m.guests(),
                m.persons(),
                m.matters(),
                opinions,
                problems,
                solved,
                verdicts,
                models,
                tasks,
                done,
                lapsed);
    }

    /** A task; it is of the meeting's place and form, which the decision does not say again. */
    static Task task(String meeting, @Nullable Task before, MeetingEvent event) {
        return switch (event) {
            case DecisionMade e ->
                    new Task(
                            new RecordId(meeting),
                            e.number(),
                            e.region(),
                            e.form(),
                            e.unit(),
                            e.person(),
                            e.due(),
                            e.matterId(),
                            null,
                            null,
                            0);
            case TaskCompleted e -> settled(begun(before), e.day(), null, begun(before).returned());
            case TaskReturned e -> settled(begun(before), null, null, begun(before).returned() + 1);
            case TaskLapsed e ->
                    settled(begun(before), null, e.because(), begun(before).returned());
            default -> begun(before);
        };
    }

    private static Task settled(
            Task t, @Nullable LocalDate doneOn, @Nullable MatterEnding lapsed, int returned) {
        return new Task(
                t.meeting(),
                t.number(),
                t.region(),
                t.form(),
                t.unit(),
                t.person(),
                t.dueDay(),
                t.matterId(),
                doneOn,
                lapsed,
                returned);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
