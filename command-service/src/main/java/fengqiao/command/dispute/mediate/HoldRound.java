package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.ThirdPartyAid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Write down a round that was held.
 *
 * @param acting the caller's body; none where the caller may act for any
 * @param parties 人 of the sides who came
 */
public record HoldRound(
        RecordId id,
        @Nullable BodyId acting,
        List<Participant> participants,
        List<ThirdPartyAid> thirdParties,
        int parties,
        @Nullable FreeText note) {}
