package fengqiao.command.directory.region;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** Give a region another name from a day on. */
public record RenameRegion(RegionCode code, String name, LocalDate from) {}
