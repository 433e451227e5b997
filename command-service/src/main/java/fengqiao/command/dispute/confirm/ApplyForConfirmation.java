package fengqiao.command.dispute.confirm;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Ask a court to confirm the agreement.
 *
 * @param acting the caller's body; none where the caller may act for any
 * @param jointly whether both sides ask
 */
public record ApplyForConfirmation(
        RecordId id, @Nullable BodyId acting, UnitId court, boolean jointly) {}
