package fengqiao.kernel.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/** A rung ended without agreement (People's Mediation Law, Art. 26). */
public record MediationFailed(
        Rung rung, BodyId body, MediationFailure reason, @Nullable CipherText note)
        implements DisputeEvent {}
