package fengqiao.command.directory.unit;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;

/**
 * Make a unit known.
 *
 * @param kind such as {@code justice}: data
 */
public record RegisterUnit(UnitId unit, RegionCode region, String kind, String name) {}
