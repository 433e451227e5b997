package fengqiao.command.legal.lawyer;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty on the rota. */
record DutyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String day,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String lawyer,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String place,
        @Nullable String occurredAt)
        implements Timed {
    PlanDuty command(RecordId id, Fields fields) {
        return new PlanDuty(
                id,
                fields.region("region", region),
                fields.day("day", day),
                fields.code("lawyer", lawyer),
                fields.text("place", place, 100));
    }
}
