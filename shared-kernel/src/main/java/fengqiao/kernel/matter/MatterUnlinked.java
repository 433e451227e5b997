package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;

/** The office took a link back; where it said so, this matter repeats the other no more. */
public record MatterUnlinked(MatterId other, CipherText reason) implements MatterEvent {}
