package fengqiao.command.directory.region;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** Split a region into others. */
public record SplitRegion(
        RegionCode code, List<RegionCode> into, RegionCode heir, LocalDate from) {}
