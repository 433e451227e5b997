package fengqiao.command.matter.review;

import fengqiao.kernel.matter.ReviewLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same by a citizen with the receipt. */
record PublicReviewBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String receiptNumber,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String queryCode,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ReviewLevel.class)
                @Nullable String level,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {
    /** Says nothing: it holds a query code. */
    @Override
    public String toString() {
        return "PublicReviewBody[hidden]";
    }
}
