package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of a mediation was held.
 *
 * @param round from 1 within its rung
 * @param parties 人 of the sides who came
 */
public record RoundHeld(
        Rung rung,
        int round,
        List<Participant> participants,
        List<ThirdPartyAid> thirdParties,
        int parties,
        @Nullable CipherText note)
        implements DisputeEvent {}
