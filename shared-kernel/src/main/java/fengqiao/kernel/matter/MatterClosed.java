package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * The matter was closed 销号 with its evidence.
 *
 * @param clocks how long it may be rated, where it may
 */
public record MatterClosed(
        CipherText evidence, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Clock> clocks)
        implements MatterEvent {
    public MatterClosed {
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    /** Without clocks. */
    public MatterClosed(CipherText evidence) {
        this(evidence, List.of());
    }
}
