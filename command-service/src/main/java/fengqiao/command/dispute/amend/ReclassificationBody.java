package fengqiao.command.dispute.amend;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeScope;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the dispute really is, and why. */
record ReclassificationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Nullable Boolean crossTown,
        @Nullable Boolean especiallyMajor,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    ReclassifyDispute command(RecordId id, Fields fields) {
        return new ReclassifyDispute(
                id,
                fields.code("kind", kind),
                new DisputeScope(
                        Boolean.TRUE.equals(crossTown), Boolean.TRUE.equals(especiallyMajor)),
                fields.freeText("reason", reason, 4000));
    }
}
