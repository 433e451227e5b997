package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the court does not take it up. */
record ConfirmationRefusalBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    DeclineConfirmation command(RecordId id, @Nullable UnitId acting, Fields fields) {
        return new DeclineConfirmation(id, acting, fields.freeText("reason", reason, 4000));
    }
}
