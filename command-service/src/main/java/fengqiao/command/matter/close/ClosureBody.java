package fengqiao.command.matter.close;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** On which evidence. */
record ClosureBody(@Nullable String evidence, @Nullable String occurredAt) implements Timed {}
