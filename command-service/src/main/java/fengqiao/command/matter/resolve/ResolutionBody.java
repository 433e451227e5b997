package fengqiao.command.matter.resolve;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** In substance or in procedure. */
record ResolutionBody(@Nullable String kind, @Nullable String occurredAt) implements Timed {}
