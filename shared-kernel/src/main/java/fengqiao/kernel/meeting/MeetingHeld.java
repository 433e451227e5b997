package fengqiao.kernel.meeting;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was held.
 *
 * @param convener post or unit that convened it
 * @param drawnFrom list its matters were drawn from
 * @param persons 人次 present
 */
public record MeetingHeld(
        RegionCode region,
        MeetingForm form,
        LocalDate day,
        String convener,
        @Nullable String drawnFrom,
        List<UnitId> departments,
        List<Guests> guests,
        int persons,
        List<MatterId> matters)
        implements MeetingEvent {}
