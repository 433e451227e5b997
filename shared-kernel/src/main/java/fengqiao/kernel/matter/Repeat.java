package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a matter repeats an earlier one 重复, and who says so.
 *
 * @param of the earlier matter; where it was denied, the one that had been suggested, if any
 * @param reason the registrar's, under the matter's key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Repeat(@Nullable MatterId of, Basis basis, @Nullable CipherText reason) {
    /** The rule (same person, third-level category and village), or the registrar either way. */
    public enum Basis {
        RULE,
        REGISTRAR,
        DENIED
    }

    public static Repeat byRule(MatterId earlier) {
        return new Repeat(earlier, Basis.RULE, null);
    }

    /** The earlier matter, or none where the registrar denied it. */
    public @Nullable MatterId confirmed() {
        return basis == Basis.DENIED ? null : of;
    }
}
