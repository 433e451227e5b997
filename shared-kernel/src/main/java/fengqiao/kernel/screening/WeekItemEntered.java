package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item with its responsible leader, person and time limit.
 *
 * @param week ISO week such as {@code 2024-W19}
 * @param person post that carries it out
 */
public record WeekItemEntered(
        RegionCode township,
        String week,
        int number,
        LeaderId leader,
        UnitId unit,
        String person,
        LocalDate due,
        CipherText text,
        @Nullable MatterId matterId)
        implements WeekEvent {}
