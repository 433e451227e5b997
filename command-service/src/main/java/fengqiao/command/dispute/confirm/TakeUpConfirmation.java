package fengqiao.command.dispute.confirm;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The court takes the application up.
 *
 * @param acting the caller's unit; none where the caller may act for any court
 */
public record TakeUpConfirmation(RecordId id, @Nullable UnitId acting) {}
