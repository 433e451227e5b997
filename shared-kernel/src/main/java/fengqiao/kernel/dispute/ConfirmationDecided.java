package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The court confirmed the agreement, which can then be enforced, or rejected the application.
 *
 * @param ruling number of the ruling 裁定书
 */
public record ConfirmationDecided(
        UnitId court, CourtDecision decision, @Nullable String ruling, @Nullable CipherText reason)
        implements DisputeEvent {}
