package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office sent the matter to a unit 转送/交办 (Art. 22, 31); the unit now owes a notice.
 *
 * @param pathway of the catalogue; none where the office named the route alone
 */
public record MatterRouted(
        UnitId unit,
        StatutoryRoute route,
        @Nullable CipherText note,
        List<Clock> clocks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ByPathway pathway)
        implements MatterEvent {
    /** By a route, and no pathway of it. */
    public MatterRouted(
            UnitId unit, StatutoryRoute route, @Nullable CipherText note, List<Clock> clocks) {
        this(unit, route, note, clocks, null);
    }
}
