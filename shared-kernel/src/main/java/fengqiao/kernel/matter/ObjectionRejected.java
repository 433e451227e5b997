package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;

/** The office keeps the assignment; the clock of the notice runs on. */
public record ObjectionRejected(UnitId unit, CipherText reason) implements MatterEvent {}
