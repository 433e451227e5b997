package fengqiao.command.dispute.amend;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The matter that is about the same. */
record LinkBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
        @Nullable String occurredAt)
        implements Timed {
    LinkDispute command(RecordId id, Fields fields) {
        return new LinkDispute(id, fields.matter("matter", matter));
    }
}
