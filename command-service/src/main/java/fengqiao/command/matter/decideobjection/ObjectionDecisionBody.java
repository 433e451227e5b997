package fengqiao.command.matter.decideobjection;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/** How, and why where it is rejected. */
record ObjectionDecisionBody(
        @Nullable String decision, @Nullable String reason, @Nullable String occurredAt)
        implements Timed {}
