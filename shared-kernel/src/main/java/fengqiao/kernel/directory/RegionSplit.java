package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A region 区划 was split and ended.
 *
 * @param into what came of it, two at least
 * @param heir the one of them to which lineage leads its figures
 * @param from first day on which it is no more
 */
public record RegionSplit(RegionCode code, List<RegionCode> into, RegionCode heir, LocalDate from)
        implements RegionEvent {}
