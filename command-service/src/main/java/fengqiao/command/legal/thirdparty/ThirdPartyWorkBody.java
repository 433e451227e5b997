package fengqiao.command.legal.thirdparty;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What third parties did. */
record ThirdPartyWorkBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Nullable String day,
        @Nullable Integer personTimes,
        @Nullable Integer resolved,
        @Nullable Integer guidedToLaw,
        @Nullable String matter,
        @Nullable String dispute,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST = 100_000;

    RecordThirdPartyWork command(RecordId id, Fields fields) {
        return new RecordThirdPartyWork(
                id,
                fields.region("region", region),
                fields.code("kind", kind),
                fields.optionalDay("day", day),
                fields.number("personTimes", personTimes, 1, MOST, 1),
                fields.number("resolved", resolved, 0, MOST, 0),
                fields.number("guidedToLaw", guidedToLaw, 0, MOST, 0),
                fields.optionalMatter("matter", matter),
                fields.optionalRecord("dispute", dispute));
    }
}
