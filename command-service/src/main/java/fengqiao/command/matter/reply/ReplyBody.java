package fengqiao.command.matter.reply;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** What is said to the demand, and on what grounds. */
record ReplyBody(@Nullable String outcome, @Nullable String text, @Nullable String occurredAt)
        implements Timed {}
