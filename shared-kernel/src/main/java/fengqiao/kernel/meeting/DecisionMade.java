package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision became a task with a unit, a person and a deadline.
 *
 * @param region of the meeting, as {@code form}, so that the task stands by itself
 * @param person post that carries it out
 */
public record DecisionMade(
        int number,
        RegionCode region,
        MeetingForm form,
        UnitId unit,
        String person,
        LocalDate due,
        CipherText text,
        @Nullable MatterId matterId)
        implements MeetingEvent {}
