package fengqiao.command.matter.resolve;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.ResolutionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In substance or in procedure. */
record ResolutionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ResolutionKind.class)
                @Nullable String kind,
        @Nullable String occurredAt)
        implements Timed {}
