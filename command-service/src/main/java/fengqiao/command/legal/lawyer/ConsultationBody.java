package fengqiao.command.legal.lawyer;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What lawyers did for citizens. */
record ConsultationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Nullable String day,
        @Nullable String duty,
        @Nullable Integer lawyerTimes,
        @Nullable Integer personTimes,
        @Nullable Integer resolved,
        @Nullable Integer guidedToLaw,
        @Nullable String matter,
        @Nullable String dispute,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST = 100_000;

    RecordConsultation command(RecordId id, Fields fields) {
        return new RecordConsultation(
                id,
                fields.region("region", region),
                fields.optionalDay("day", day),
                fields.optionalRecord("duty", duty),
                fields.number("lawyerTimes", lawyerTimes, 1, MOST, 1),
                fields.number("personTimes", personTimes, 0, MOST, 1),
                fields.number("resolved", resolved, 0, MOST, 0),
                fields.number("guidedToLaw", guidedToLaw, 0, MOST, 0),
                fields.optionalMatter("matter", matter),
                fields.optionalRecord("dispute", dispute));
    }
}
