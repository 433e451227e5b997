package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which court is asked, and by whom. */
record ConfirmationApplicationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String court,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean jointly,
        @Nullable String occurredAt)
        implements Timed {
    ApplyForConfirmation command(RecordId id, @Nullable BodyId acting, Fields fields) {
        if (jointly == null) {
            fields.fault("jointly", "required");
        }
        return new ApplyForConfirmation(
                id, acting, fields.unit("court", court), Boolean.TRUE.equals(jointly));
    }
}
