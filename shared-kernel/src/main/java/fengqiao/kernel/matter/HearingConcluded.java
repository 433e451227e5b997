package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;

/** The hearing ended; the clocks run on. */
public record HearingConcluded(UnitId organ, CipherText findings) implements MatterEvent {}
