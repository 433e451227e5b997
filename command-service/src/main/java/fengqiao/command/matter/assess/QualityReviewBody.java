package fengqiao.command.matter.assess;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.QualityVerdict;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found. */
record QualityReviewBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = QualityVerdict.class)
                @Nullable String verdict,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String findings,
        @Nullable String occurredAt)
        implements Timed {}
