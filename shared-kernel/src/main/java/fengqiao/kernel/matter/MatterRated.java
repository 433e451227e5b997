package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The citizen rated one of the two bodies 评价.
 *
 * @param unit that is rated; none for the petition office
 */
public record MatterRated(
        RatedBody body,
        @Nullable UnitId unit,
        Satisfaction satisfaction,
        Via via,
        @Nullable CipherText comment)
        implements MatterEvent {}
