package fengqiao.command.matter.extend;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much longer, who agreed, when the petitioner was told, and why. */
record ExtensionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "90")
                @Nullable Integer days,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String approvedBy,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date")
                @Nullable String toldOn,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
