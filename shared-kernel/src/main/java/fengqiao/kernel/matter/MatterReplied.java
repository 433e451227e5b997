package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;

/** The unit replied in writing, with grounds (Art. 32). */
public record MatterReplied(UnitId unit, ReplyOutcome outcome, CipherText text)
        implements MatterEvent {}
