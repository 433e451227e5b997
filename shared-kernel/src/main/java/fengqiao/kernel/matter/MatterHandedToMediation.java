package fengqiao.kernel.matter;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The matter was handed over to mediation 访调对接; its own clocks run on.
 *
 * @param dispute opened for it, or linked to it, in the same commit
 * @param body asked to mediate, where one was named
 */
public record MatterHandedToMediation(RecordId dispute, @Nullable BodyId body)
        implements MatterEvent {}
