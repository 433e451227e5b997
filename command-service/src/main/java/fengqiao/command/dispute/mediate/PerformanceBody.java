package fengqiao.command.dispute.mediate;

import fengqiao.command.dispute.Sides;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.Performance;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the agreement is kept. */
record PerformanceBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Performance.class)
                @Nullable String performance,
        @Nullable Long amountFen,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {
    RecordPerformance command(RecordId id, @Nullable BodyId acting, Fields fields) {
        return new RecordPerformance(
                id,
                acting,
                fields.oneOf("performance", performance, Performance.class),
                Sides.fen("amountFen", amountFen, fields),
                fields.optionalFreeText("note", note, 4000));
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "PerformanceBody[" + performance + "]";
    }
}
