package fengqiao.command.matter.rate;

import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same by a citizen with the receipt. */
record PublicRatingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String receiptNumber,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String queryCode,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RatedBody.class)
                @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Satisfaction.class)
                @Nullable String satisfaction,
        @Nullable String comment) {
    /** Says nothing: it holds a query code. */
    @Override
    public String toString() {
        return "PublicRatingBody[hidden]";
    }
}
