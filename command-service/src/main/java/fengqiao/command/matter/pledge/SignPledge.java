package fengqiao.command.matter.pledge;

import fengqiao.kernel.MatterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The petitioner pledged.
 *
 * @param voluntary whether it was asked for nothing in return
 */
public record SignPledge(
        MatterId matterId, LocalDate signedOn, boolean voluntary, @Nullable String text) {
    /** Without the text, which may speak of people. */
    @Override
    public String toString() {
        return "SignPledge[" + matterId + "]";
    }
}
