package fengqiao.kernel.supervision;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty was not done by 24:00 of its last day 超期. Whoever is to hear of it hears by this event; no
 * figure reads it, for whether a matter is overdue follows from its own events.
 *
 * @param unit that had the matter, if one had
 * @param startDay day 0
 */
public record DeadlineMissed(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        ClockKind clock,
        RuleRef rule,
        LocalDate startDay,
        LocalDate dueDay)
        implements WatchEvent {}
