package fengqiao.command.directory.region;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** Merge a region into another. */
public record MergeRegion(RegionCode code, RegionCode into, LocalDate from) {}
