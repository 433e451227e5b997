package fengqiao.command.directory.region;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** Make a region known under a code and a name. */
public record RegisterRegion(RegionCode code, String name, LocalDate validFrom) {}
