package fengqiao.command.matter.hear;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A hearing begins.
 *
 * @param organ the caller's unit; none where the caller may act for whoever has the matter
 */
public record OpenHearing(MatterId matterId, @Nullable UnitId organ, @Nullable String subject) {
    /** Without the subject, which may speak of people. */
    @Override
    public String toString() {
        return "OpenHearing[" + matterId + "]";
    }
}
