package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much longer, and why. */
record ConfirmationExtensionBody(
        @Nullable Integer days,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_DAYS = 365;

    ExtendConfirmation command(RecordId id, @Nullable UnitId acting, Fields fields) {
        return new ExtendConfirmation(
                id,
                acting,
                fields.number("days", days, 1, MOST_DAYS, 10),
                fields.freeText("reason", reason, 4000));
    }
}
