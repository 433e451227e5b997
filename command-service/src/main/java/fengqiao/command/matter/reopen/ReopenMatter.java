package fengqiao.command.matter.reopen;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.ReopenCause;
import org.jspecify.annotations.Nullable;

/**
 * The office takes the matter up again.
 *
 * @param cause new facts, or the same; none where it is not said
 */
public record ReopenMatter(MatterId matterId, @Nullable ReopenCause cause, String reason) {
    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "ReopenMatter[" + matterId + "]";
    }
}
