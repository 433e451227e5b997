package fengqiao.command.matter.teamreport;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.TeamDuty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of the three, and what was found. */
record TeamReportBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = TeamDuty.class)
                @Nullable String duty,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String occurredAt)
        implements Timed {}
