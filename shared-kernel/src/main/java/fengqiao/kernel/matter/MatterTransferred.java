package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;

/**
 * The matter belongs to another county and goes on there, where it was registered in the same
 * commit.
 *
 * @param to the matter it goes on as
 * @param region of the other county, as close as it is known
 */
public record MatterTransferred(MatterId to, RegionCode region, CipherText reason)
        implements MatterEvent {}
