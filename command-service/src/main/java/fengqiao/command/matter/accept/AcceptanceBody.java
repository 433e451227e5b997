package fengqiao.command.matter.accept;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.Notice;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How notice was given, or why it is not owed; in writing where nothing is said. */
record AcceptanceBody(
        @Schema(implementation = Notice.class) @Nullable String notice, @Nullable String occurredAt)
        implements Timed {}
