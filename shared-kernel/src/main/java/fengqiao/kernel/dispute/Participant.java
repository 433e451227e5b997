package fengqiao.kernel.dispute;

import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a mediation for the public side.
 *
 * @param post id of the post, never a name
 * @param unit the unit it belongs to, where it belongs to one
 */
public record Participant(MediatorRole role, @Nullable String post, @Nullable UnitId unit) {}
