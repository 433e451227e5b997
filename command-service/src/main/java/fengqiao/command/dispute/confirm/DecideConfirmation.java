package fengqiao.command.dispute.confirm;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.CourtDecision;
import org.jspecify.annotations.Nullable;

/**
 * The court confirms the agreement or rejects the application.
 *
 * @param acting the caller's unit; none where the caller may act for any court
 * @param ruling number of the ruling
 */
public record DecideConfirmation(
        RecordId id,
        @Nullable UnitId acting,
        CourtDecision decision,
        @Nullable String ruling,
        @Nullable FreeText reason) {}
