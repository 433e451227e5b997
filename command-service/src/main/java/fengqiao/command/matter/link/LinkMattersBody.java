package fengqiao.command.matter.link;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.MatterLinked.Relation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which matter, how it belongs, and why. */
record LinkMattersBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String other,
        @Schema(implementation = Relation.class) @Nullable String relation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {}
