package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;

/**
 * The reviewing organ decided.
 *
 * @param last whether the same facts are final now 三级终结, by the rules of its day
 * @param clocks the right to a re-review, where one is open
 */
public record ReviewDecided(
        ReviewLevel level,
        UnitId organ,
        ReviewOutcome outcome,
        CipherText text,
        boolean last,
        List<Clock> clocks)
        implements MatterEvent {}
