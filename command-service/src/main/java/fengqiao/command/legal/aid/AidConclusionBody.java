package fengqiao.command.legal.aid;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.AidResult;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What it came to. */
record AidConclusionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = AidResult.class)
                @Nullable String result,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {
    ConcludeAid command(RecordId id, Fields fields) {
        return new ConcludeAid(
                id,
                fields.oneOf("result", result, AidResult.class),
                fields.optionalFreeText("note", note, 4000));
    }
}
