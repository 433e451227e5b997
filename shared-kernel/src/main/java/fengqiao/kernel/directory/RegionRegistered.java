package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** A region 区划 is known under a code and a name from a day on. */
public record RegionRegistered(RegionCode code, String name, LocalDate validFrom)
        implements RegionEvent {}
