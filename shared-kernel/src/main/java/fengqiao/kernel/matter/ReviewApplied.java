package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The petitioner applied for review or re-review (Art. 35, 36; 2005: 34, 35).
 *
 * @param organ of review it went to; none where the office has yet to name one
 */
public record ReviewApplied(
        ReviewLevel level, @Nullable UnitId organ, Via via, CipherText reason, List<Clock> clocks)
        implements MatterEvent {}
