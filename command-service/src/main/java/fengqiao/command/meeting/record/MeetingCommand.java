package fengqiao.command.meeting.record;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.meeting.GuestKind;
import fengqiao.kernel.meeting.Guests;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface MeetingCommand {
    /** A meeting was held. */
    record HoldMeeting(
            RecordId id,
            RegionCode region,
            MeetingForm form,
            @Nullable LocalDate day,
            @Nullable String drawnFrom,
            List<UnitId> departments,
            List<Guests> guests,
            int persons,
            List<MatterId> matters)
            implements MeetingCommand {}

    /** An opinion was collected. */
    record CollectOpinion(RecordId id, @Nullable GuestKind by, FreeText text)
            implements MeetingCommand {}

    /** A problem was raised. */
    record RaiseProblem(RecordId id, FreeText text) implements MeetingCommand {}

    /** A problem was solved. */
    record SolveProblem(RecordId id, int number, FreeText result, @Nullable LocalDate day)
            implements MeetingCommand {}

    /** A hearing gives its open opinion on a demand. */
    record GiveVerdict(RecordId id, MatterId matter, Verdict verdict, FreeText opinion)
            implements MeetingCommand {}

    /** A decision becomes a task with unit, person and deadline. */
    record DecideTask(
            RecordId id,
            UnitId unit,
            String person,
            LocalDate due,
            FreeText text,
            @Nullable MatterId matter)
            implements MeetingCommand {}

    /** A task was carried out. */
    record CompleteTask(RecordId id, int number, FreeText evidence, @Nullable LocalDate day)
            implements MeetingCommand {}

    /** Supervision finds a task not carried out. */
    record ReturnTask(RecordId id, int number, FreeText reason, @Nullable LocalDate day)
            implements MeetingCommand {}

    /** A roving case review makes a matter a model. */
    record ModelCase(RecordId id, MatterId matter, FreeText lesson) implements MeetingCommand {}
}
