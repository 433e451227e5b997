package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationFailure;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is no agreement. */
record MediationFailureBody(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        implementation = MediationFailure.class)
                @Nullable String reason,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {
    FailMediation command(RecordId id, @Nullable BodyId acting, Fields fields) {
        return new FailMediation(
                id,
                acting,
                fields.oneOf("reason", reason, MediationFailure.class),
                fields.optionalFreeText("note", note, 4000));
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "MediationFailureBody[" + reason + "]";
    }
}
