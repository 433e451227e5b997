package fengqiao.command.matter.decideobjection;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How, and why where it is rejected. */
record ObjectionDecisionBody(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        implementation = DecideObjection.Ruling.class)
                @Nullable String decision,
        @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
