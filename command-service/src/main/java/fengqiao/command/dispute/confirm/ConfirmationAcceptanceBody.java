package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Nothing but the time. */
record ConfirmationAcceptanceBody(@Nullable String occurredAt) implements Timed {
    TakeUpConfirmation command(RecordId id, @Nullable UnitId acting) {
        return new TakeUpConfirmation(id, acting);
    }
}
