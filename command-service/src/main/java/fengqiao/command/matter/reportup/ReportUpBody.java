package fengqiao.command.matter.reportup;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.MatterReportedUp.Urgency;
import fengqiao.kernel.matter.RaisedLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How pressing it is, to whom it goes, and what is said. */
record ReportUpBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Urgency.class)
                @Nullable String urgency,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RaisedLevel.class)
                @Nullable String to,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
        @Nullable String occurredAt)
        implements Timed {}
