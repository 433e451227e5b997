package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.CourtDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the court decided; a rejection says why. */
record ConfirmationDecisionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = CourtDecision.class)
                @Nullable String decision,
        @Nullable String ruling,
        @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    DecideConfirmation command(RecordId id, @Nullable UnitId acting, Fields fields) {
        CourtDecision decided = fields.oneOf("decision", decision, CourtDecision.class);
        FreeText why = fields.optionalFreeText("reason", reason, 4000);
        if (decided == CourtDecision.REJECTED && why == null) {
            fields.fault("reason", "required");
        }
        return new DecideConfirmation(
                id, acting, decided, fields.optionalText("ruling", ruling, 64), why);
    }
}
