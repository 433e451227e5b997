package fengqiao.command.matter.accept;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** Nothing but the time. */
record AcceptanceBody(@Nullable String occurredAt) implements Timed {}
