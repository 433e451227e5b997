package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It was found whom the accusation is about: from then on that unit sees nothing of it (Art. 30).
 *
 * @param unit none where it turned out that it is about none
 * @param takenBack whether the unit had it in hand, so that it is to be sent to another one
 * @param clocks that of sending it, where it was taken back
 */
public record AccusedNamed(@Nullable UnitId unit, boolean takenBack, List<Clock> clocks)
        implements MatterEvent {}
