package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockExtension;
import java.util.List;

/** The court's president gave it longer, once. */
public record ConfirmationExtended(UnitId court, CipherText reason, List<ClockExtension> extensions)
        implements DisputeEvent {}
