package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The court needs longer to decide, once.
 *
 * @param acting the caller's unit; none where the caller may act for any court
 * @param days more, calendar days
 */
public record ExtendConfirmation(RecordId id, @Nullable UnitId acting, int days, FreeText reason) {}
