package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.util.List;

/**
 * Units do not agree which of them is competent; their common superior is to say (Art. 24).
 *
 * @param units those in dispute, two at least
 * @param superior narrowest region that holds them all: its office determines
 */
public record JurisdictionDisputed(List<UnitId> units, RegionCode superior, CipherText reason)
        implements MatterEvent {}
