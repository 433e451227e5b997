package fengqiao.command.matter.register;

import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar says about earlier matters of the same persons, instead of the rule.
 *
 * @param matter the one to be added to or repeated; none where it is neither
 */
public record RepeatChoice(Finding finding, @Nullable MatterId matter, String reason) {
    /** Which way. */
    public enum Finding {
        LINK_TO,
        REPEAT_OF,
        NOT_REPEAT
    }

    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "RepeatChoice[" + finding + ", " + matter + "]";
    }
}
