package fengqiao.command.dispute.litigate;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.LitigationGround;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the sides are guided, and why. */
record LitigationGuidanceBody(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        implementation = LitigationGround.class)
                @Nullable String ground,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String pathway,
        @Nullable String court,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
        @Nullable String occurredAt)
        implements Timed {
    GuideToLitigation command(RecordId id, Fields fields) {
        return new GuideToLitigation(
                id,
                fields.oneOf("ground", ground, LitigationGround.class),
                fields.code("pathway", pathway),
                fields.optionalUnit("court", court),
                fields.freeText("reason", reason, 4000));
    }
}
