package fengqiao.command.legal.station;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.ServiceKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a station did. */
record ServiceBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String station,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ServiceKind.class)
                @Nullable String kind,
        @Nullable String day,
        @Nullable Integer cases,
        @Nullable Integer persons,
        @Nullable String dispute,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST = 100_000;

    RecordService command(RecordId id, Fields fields) {
        return new RecordService(
                id,
                fields.record("station", station),
                fields.oneOf("kind", kind, ServiceKind.class),
                fields.optionalDay("day", day),
                fields.number("cases", cases, 0, MOST, 1),
                fields.number("persons", persons, 0, MOST, 0),
                fields.optionalRecord("dispute", dispute));
    }
}
