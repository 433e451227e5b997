package fengqiao.command.matter.guide;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** Where to, and why. */
record GuidanceBody(@Nullable String pathway, @Nullable String reason, @Nullable String occurredAt)
        implements Timed {}
