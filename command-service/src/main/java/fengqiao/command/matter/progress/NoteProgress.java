package fengqiao.command.matter.progress;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The unit says how far it has come.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 */
public record NoteProgress(MatterId matterId, @Nullable UnitId unit, String text) {
    /** Without the text, which may speak of people. */
    @Override
    public String toString() {
        return "NoteProgress[" + matterId + "]";
    }
}
