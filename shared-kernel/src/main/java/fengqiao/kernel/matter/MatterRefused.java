package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The matter was not accepted 不予受理; its bringer was told why and which way is open (Art. 23, 31).
 *
 * @param unit who refused it; none where the office did before any unit had it
 * @param pathway code in the catalogue of statutory pathways: the way that is open instead
 * @param prior the matter in which the same facts were decided for good
 * @param reason as told to the bringer
 */
public record MatterRefused(
        @Nullable UnitId unit,
        RefusalGround ground,
        @Nullable String pathway,
        @Nullable MatterId prior,
        CipherText reason)
        implements MatterEvent {}
