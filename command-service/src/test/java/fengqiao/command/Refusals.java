package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.command.refusal.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Then it is refused. */
public final class Refusals {
    private Refusals() {}

    /** The refusal, which must bear that code. */
    public static Refusal refused(RefusalCode code, ThrowingCallable command) {
        Refused refused = catchThrowableOfType(Refused.class, command);
        assertThat(refused).as("refused with " + code).isNotNull();
        assertThat(refused.refusal().code()).isEqualTo(code);
        return refused.refusal();
    }
}
