package fengqiao.command.matter.register;

import fengqiao.command.matter.register.RepeatChoice.Finding;
import fengqiao.command.platform.http.Fields;
import org.jspecify.annotations.Nullable;

/** Reads which of {@code repeatOf}, {@code linkTo} and {@code notRepeat} is said; at most one. */
final class RepeatFields {
    private RepeatFields() {}

    static @Nullable RepeatChoice read(
            @Nullable String repeatOf,
            @Nullable String linkTo,
            @Nullable Boolean notRepeat,
            @Nullable String reason,
            Fields fields) {
        boolean denied = Boolean.TRUE.equals(notRepeat);
        int said = (repeatOf == null ? 0 : 1) + (linkTo == null ? 0 : 1) + (denied ? 1 : 0);
        if (said == 0) {
            if (reason != null) {
                fields.fault("repeatReason", "needless");
            }
            return null;
        }
        if (said > 1) {
            fields.fault("repeatOf", "one-of", "repeatOf, linkTo, notRepeat");
        }
        String why = fields.text("repeatReason", reason, 500);
        if (linkTo != null) {
            return new RepeatChoice(Finding.LINK_TO, fields.matter("linkTo", linkTo), why);
        }
        return repeatOf != null
                ? new RepeatChoice(Finding.REPEAT_OF, fields.matter("repeatOf", repeatOf), why)
                : new RepeatChoice(Finding.NOT_REPEAT, null, why);
    }
}
