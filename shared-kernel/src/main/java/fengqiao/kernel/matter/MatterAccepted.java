package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit accepted the matter 受理 and gave notice (Art. 23).
 *
 * @param notice how; none in events written before it was asked
 */
public record MatterAccepted(
        UnitId unit,
        List<Clock> clocks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Notice notice)
        implements MatterEvent {
    /** Without saying how notice was given. */
    public MatterAccepted(UnitId unit, List<Clock> clocks) {
        this(unit, clocks, null);
    }
}
