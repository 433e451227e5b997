package fengqiao.query.supervision.card;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What supervision says of a matter.
 *
 * @param colour of the card that hangs; null for none, which is green
 * @param since legal day of the last turn
 * @param clock that turned it, with its last day, where a clock did
 * @param leader who took it on last, where it is blue
 * @param missed duties whose deadline passed, oldest first
 */
public record Card(
        MatterId matterId,
        RegionCode region,
        @Nullable UnitId unit,
        @Nullable CardColour colour,
        @Nullable CardColour elapsed,
        LocalDate since,
        @Nullable CardCause cause,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueDay,
        @Nullable LeaderId leader,
        List<Missed> missed)
        implements RecordBody {
    /** Mark of those that hang. */
    static final String HANGS = "hangs";

    /** Mark of those of matters no unit has. */
    static final String UNASSIGNED = "unassigned";

    /** A duty and the day it should have been done by. */
    public record Missed(ClockKind clock, LocalDate dueDay) {}

    @Override
    public Columns columns() {
        CardColour shown = colour == null ? CardColour.GREEN : colour;
        return Columns.of(region, since, shown.name())
                .unit(unit)
                .owner(leader)
                .mark(HANGS, colour != null)
                .mark(UNASSIGNED, unit == null);
    }
}
