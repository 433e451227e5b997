package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;

/**
 * A unit 责任单位 is known.
 *
 * @param region county or township it belongs to
 * @param kind such as {@code justice}, {@code police}, {@code mediation}: data, not a closed list
 */
public record UnitRegistered(UnitId unit, RegionCode region, String kind, String name)
        implements UnitEvent {}
