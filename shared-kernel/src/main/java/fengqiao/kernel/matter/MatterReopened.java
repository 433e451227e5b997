package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matter was reopened and is in hand again.
 *
 * @param unit the handler it reaches at once; none where it had only been guided, or is about that
 *     unit: then it is to be routed
 * @param cause why; none in events written before it was asked
 */
public record MatterReopened(
        @Nullable UnitId unit,
        CipherText reason,
        List<Clock> clocks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReopenCause cause)
        implements MatterEvent {
    /** Without a cause. */
    public MatterReopened(@Nullable UnitId unit, CipherText reason, List<Clock> clocks) {
        this(unit, reason, clocks, null);
    }
}
