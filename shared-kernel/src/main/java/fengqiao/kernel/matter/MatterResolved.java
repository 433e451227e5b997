package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;

/** The matter was resolved 化解. */
public record MatterResolved(UnitId unit, ResolutionKind kind) implements MatterEvent {}
