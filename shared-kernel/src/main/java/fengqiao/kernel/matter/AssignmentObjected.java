package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** The unit objects that the matter is not its own (Art. 23: within 5 working days). */
public record AssignmentObjected(UnitId unit, CipherText reason, @Nullable UnitId suggested)
        implements MatterEvent {}
