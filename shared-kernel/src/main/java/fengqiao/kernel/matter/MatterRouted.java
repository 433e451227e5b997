package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office sent the matter to a unit 转送/交办 (Art. 22, 31); the unit now owes a notice. */
public record MatterRouted(
        UnitId unit, StatutoryRoute route, @Nullable CipherText note, List<Clock> clocks)
        implements MatterEvent {}
