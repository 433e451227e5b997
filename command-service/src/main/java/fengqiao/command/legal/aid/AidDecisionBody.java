package fengqiao.command.legal.aid;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.AidDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it was decided; a refusal says why. */
record AidDecisionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = AidDecision.class)
                @Nullable String decision,
        @Nullable String lawyer,
        @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    DecideAid command(RecordId id, Fields fields) {
        AidDecision decided = fields.oneOf("decision", decision, AidDecision.class);
        FreeText why = fields.optionalFreeText("reason", reason, 4000);
        if (decided == AidDecision.REFUSED && why == null) {
            fields.fault("reason", "required");
        }
        return new DecideAid(id, decided, fields.optionalText("lawyer", lawyer, 64), why);
    }
}
