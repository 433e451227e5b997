package fengqiao.command.matter.accuse;

import fengqiao.command.platform.http.Timed;
import org.jspecify.annotations.Nullable;

/**
 * The unit, or that there is none, so that nobody takes one back by leaving it out.
 *
 * @param nobody true where the accusation is about no unit after all
 */
record NameAccusedBody(@Nullable String unit, @Nullable Boolean nobody, @Nullable String occurredAt)
        implements Timed {}
