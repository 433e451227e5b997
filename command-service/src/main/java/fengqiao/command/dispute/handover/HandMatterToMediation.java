package fengqiao.command.dispute.handover;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Hand a registered matter over to mediation.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param dispute that is opened, or one that is there already
 * @param opening what the new dispute is about; none where one is there already
 * @param body asked to mediate
 * @param consent whether both sides agree to mediate
 */
public record HandMatterToMediation(
        MatterId matter,
        @Nullable UnitId unit,
        RecordId dispute,
        @Nullable NewDispute opening,
        @Nullable BodyId body,
        boolean consent) {}
