package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The court does not take the application up.
 *
 * @param acting the caller's unit; none where the caller may act for any court
 */
public record DeclineConfirmation(RecordId id, @Nullable UnitId acting, FreeText reason) {}
