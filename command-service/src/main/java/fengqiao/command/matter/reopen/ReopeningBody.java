package fengqiao.command.matter.reopen;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** Why. */
record ReopeningBody(@Nullable String reason, @Nullable String occurredAt) implements Timed {}
