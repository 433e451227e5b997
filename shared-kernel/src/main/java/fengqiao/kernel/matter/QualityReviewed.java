package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An outside reviewer judged how the closed matter was handled 一案一评; an error returns it.
 *
 * @param unit whose work it was
 */
public record QualityReviewed(@Nullable UnitId unit, QualityVerdict verdict, CipherText findings)
        implements MatterEvent {}
