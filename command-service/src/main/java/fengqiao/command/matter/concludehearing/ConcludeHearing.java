package fengqiao.command.matter.concludehearing;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The hearing ends.
 *
 * @param organ the caller's unit; none where the caller may act for whoever has the matter
 */
public record ConcludeHearing(MatterId matterId, @Nullable UnitId organ, String findings) {
    /** Without the findings, which may speak of people. */
    @Override
    public String toString() {
        return "ConcludeHearing[" + matterId + "]";
    }
}
