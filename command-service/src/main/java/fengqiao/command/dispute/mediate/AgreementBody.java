package fengqiao.command.dispute.mediate;

import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sides agreed on; in writing unless said otherwise. */
record AgreementBody(
        @Nullable Boolean written,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String terms,
        @Nullable Long amountFen,
        @Nullable String effectDay,
        @Nullable String performBy,
        @Nullable String occurredAt)
        implements Timed {
    ReachAgreement command(RecordId id, @Nullable BodyId acting, Fields fields) {
        return new ReachAgreement(
                id,
                acting,
                !Boolean.FALSE.equals(written),
                fields.freeText("terms", terms, 4000),
                Sides.fen("amountFen", amountFen, fields),
                fields.optionalDay("effectDay", effectDay),
                fields.optionalDay("performBy", performBy));
    }

    /** Without the terms. */
    @Override
    public String toString() {
        return "AgreementBody[" + amountFen + "]";
    }
}
