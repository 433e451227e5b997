package fengqiao.command.dispute.mediate;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Rung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enter a rung of the ladder.
 *
 * @param acting the caller's body; none where the caller may act for any
 * @param body that mediates; none for the caller's
 * @param participants without the leader
 * @param consent whether both sides agree to mediate (People's Mediation Law, Art. 17)
 */
public record OpenMediation(
        RecordId id,
        @Nullable BodyId acting,
        Rung rung,
        @Nullable BodyId body,
        Participant leader,
        List<Participant> participants,
        boolean consent) {}
