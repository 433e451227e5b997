package fengqiao.command.matter.assign;

import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.matter.RaisedLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which office, its number, and the day it set. */
record AssignFromAboveBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RaisedLevel.class)
                @Nullable String level,
        @Nullable String number,
        @Nullable String dueDay,
        @Nullable String occurredAt)
        implements Timed {}
