package fengqiao.command.dispute.amend;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeEnding;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the dispute came to its end. */
record EndingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = DisputeEnding.class)
                @Nullable String ending,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    EndDispute command(RecordId id, Fields fields) {
        return new EndDispute(
                id,
                fields.oneOf("ending", ending, DisputeEnding.class),
                fields.freeText("reason", reason, 4000));
    }
}
