package fengqiao.command.legal.station;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import org.jspecify.annotations.Nullable;

/** When a station closed. */
record StationClosureBody(@Nullable String day, @Nullable String occurredAt) implements Timed {
    CloseStation command(RecordId id, Fields fields) {
        return new CloseStation(id, fields.optionalDay("day", day));
    }
}
