package fengqiao.command.supervision.threenone;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.GrantLevel;

/** What can be asked here. */
sealed interface ThreeNoneCommand {
    /** Say whether a region met it in a year. */
    record AssessThreeNone(RegionCode region, int year, GrantLevel level, boolean met)
            implements ThreeNoneCommand {}

    /** Withdraw the status. */
    record WithdrawThreeNone(RecordId id, GrantLevel level, FreeText reason)
            implements ThreeNoneCommand {}
}
