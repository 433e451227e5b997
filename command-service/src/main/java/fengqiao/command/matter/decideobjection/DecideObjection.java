package fengqiao.command.matter.decideobjection;

import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * The office takes the matter back or leaves it with the unit.
 *
 * @param reason told to the unit where the objection is rejected
 */
public record DecideObjection(MatterId matterId, Ruling ruling, @Nullable String reason) {
    /** How the office rules. */
    public enum Ruling {
        UPHELD,
        REJECTED
    }

    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "DecideObjection[" + matterId + ", " + ruling + "]";
    }
}
