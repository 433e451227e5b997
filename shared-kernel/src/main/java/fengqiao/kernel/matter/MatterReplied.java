package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit replied in writing, with grounds (Art. 32).
 *
 * @param grounds facts and law it rests on; none in events written before they were asked
 * @param clocks the right to a review (Art. 35), where one is open
 */
public record MatterReplied(
        UnitId unit,
        ReplyOutcome outcome,
        CipherText text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CipherText grounds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Clock> clocks)
        implements MatterEvent {
    public MatterReplied {
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    /** Without grounds and clocks. */
    public MatterReplied(UnitId unit, ReplyOutcome outcome, CipherText text) {
        this(unit, outcome, text, null, List.of());
    }
}
