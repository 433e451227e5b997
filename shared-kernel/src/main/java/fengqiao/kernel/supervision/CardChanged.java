package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The card of a matter was issued, turned or taken down.
 *
 * @param unit that has the matter, if one has
 * @param from none where there was no card
 * @param to none where there is none now
 * @param elapsed what the clocks alone give; it is kept while blue or a manual card covers it
 * @param manual what the office issued and has not released
 * @param clock that binds, where the clocks turned the card
 * @param dueDay its last day
 * @param reason of the office or the leader, under the record's key
 * @param leader who took the matter on, by post
 */
public record CardChanged(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        @Nullable CardColour from,
        @Nullable CardColour to,
        @Nullable CardColour elapsed,
        @Nullable CardColour manual,
        CardCause cause,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueDay,
        @Nullable CipherText reason,
        @Nullable LeaderId leader)
        implements WatchEvent {}
