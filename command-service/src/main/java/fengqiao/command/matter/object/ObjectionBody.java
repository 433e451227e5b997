package fengqiao.command.matter.object;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** Why, and whose the matter is instead. */
record ObjectionBody(
        @Nullable String reason, @Nullable String suggestedUnit, @Nullable String occurredAt)
        implements Timed {}
