package fengqiao.command.dispute.litigate;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.LitigationResult;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of it. */
record LitigationResultBody(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        implementation = LitigationResult.class)
                @Nullable String result,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {
    FollowLitigation command(RecordId id, Fields fields) {
        return new FollowLitigation(
                id,
                fields.oneOf("result", result, LitigationResult.class),
                fields.optionalFreeText("note", note, 4000));
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "LitigationResultBody[" + result + "]";
    }
}
