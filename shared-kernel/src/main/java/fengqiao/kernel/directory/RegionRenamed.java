package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** A region 区划 bears another name from a day on; its code and matters stay. */
public record RegionRenamed(RegionCode code, String name, LocalDate from) implements RegionEvent {}
