package fengqiao.command.matter.transfer;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;

/**
 * The matter belongs to another county and goes on there.
 *
 * @param successor id of the matter it goes on as
 * @param region of the other county, as close as it is known
 */
public record TransferMatter(
        MatterId matterId, MatterId successor, RegionCode region, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "TransferMatter[" + matterId + "]";
    }
}
