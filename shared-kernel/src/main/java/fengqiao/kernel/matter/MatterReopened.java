package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matter was reopened and is in hand again.
 *
 * @param unit the handler it reaches at once; none where it had only been guided
 */
public record MatterReopened(@Nullable UnitId unit, CipherText reason, List<Clock> clocks)
        implements MatterEvent {}
