package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * A region 区划 was merged into another and ended.
 *
 * @param heir the region it became part of, to which lineage leads its figures
 * @param from first day on which it is no more
 */
public record RegionMerged(RegionCode code, RegionCode heir, LocalDate from)
        implements RegionEvent {}
