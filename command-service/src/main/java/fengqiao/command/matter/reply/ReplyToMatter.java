package fengqiao.command.matter.reply;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReplyOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The unit answers in writing 答复.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param grounds facts and law it rests on, where they are told apart from the text
 */
public record ReplyToMatter(
        MatterId matterId,
        @Nullable UnitId unit,
        ReplyOutcome outcome,
        String text,
        @Nullable String grounds) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "ReplyToMatter[" + matterId + ", " + outcome + "]";
    }
}
