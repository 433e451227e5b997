package fengqiao.command.matter.hear;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** What is to be heard. */
record HearingBody(@Nullable String subject, @Nullable String occurredAt) implements Timed {}
