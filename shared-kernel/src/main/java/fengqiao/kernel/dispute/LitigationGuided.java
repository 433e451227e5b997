package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The parties were shown the way to a court.
 *
 * @param pathway code in the catalogue of statutory pathways
 */
public record LitigationGuided(
        LitigationGround ground, String pathway, @Nullable UnitId court, CipherText reason)
        implements DisputeEvent {}
