package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;

/** The unit noted how far it has come. */
public record ProgressNoted(UnitId unit, CipherText text) implements MatterEvent {}
