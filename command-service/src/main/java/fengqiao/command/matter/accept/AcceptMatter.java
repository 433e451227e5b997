package fengqiao.command.matter.accept;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The unit takes the matter on and gives notice 受理告知.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param notice how it was made known
 */
public record AcceptMatter(MatterId matterId, @Nullable UnitId unit, Notice notice) {}
