package fengqiao.command.matter.resolve;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ResolutionKind;
import org.jspecify.annotations.Nullable;

/**
 * The unit reports the matter resolved 化解.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 */
public record ResolveMatter(MatterId matterId, @Nullable UnitId unit, ResolutionKind kind) {}
