package fengqiao.command.dispute.mediate;

import fengqiao.kernel.dispute.MediatorRole;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part, by role and post. */
record ParticipantBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = MediatorRole.class)
                @Nullable String role,
        @Nullable String post,
        @Nullable String unit) {}
