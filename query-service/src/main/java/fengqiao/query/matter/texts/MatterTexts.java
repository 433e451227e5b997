package fengqiao.query.matter.texts;

import fengqiao.kernel.matter.PartyRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in a matter, in the clear; null where it was erased. */
record MatterTexts(
        @Nullable String text,
        @Nullable String place,
        List<PartyItem> parties,
        List<StepText> steps) {

    record PartyItem(
            PartyRole role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber) {}

    /**
     * A text written in a later step.
     *
     * @param type wire name of the event
     */
    record StepText(long position, String type, @Nullable String text) {}

    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "MatterTexts[hidden]";
    }
}
