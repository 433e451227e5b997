package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationFailure;
import org.jspecify.annotations.Nullable;

/**
 * End the open rung without agreement.
 *
 * @param acting the caller's body; none where the caller may act for any
 */
public record FailMediation(
        RecordId id, @Nullable BodyId acting, MediationFailure reason, @Nullable FreeText note) {}
