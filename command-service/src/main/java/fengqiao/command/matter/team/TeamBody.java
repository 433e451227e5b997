package fengqiao.command.matter.team;

import fengqiao.command.platform.http.Timed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Five posts, each with its duty. */
record TeamBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<MemberBody> members,
        @Nullable String occurredAt)
        implements Timed {

    /** A post, never a name, and what it is there for. */
    record MemberBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String post,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String duty) {}
}
