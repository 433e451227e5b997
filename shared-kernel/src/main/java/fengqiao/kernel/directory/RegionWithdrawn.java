package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * A region 区划 was withdrawn, and nothing took its place.
 *
 * @param heir the region to which lineage leads its figures, as a rule the one above
 * @param from first day on which it is no more
 */
public record RegionWithdrawn(RegionCode code, RegionCode heir, LocalDate from)
        implements RegionEvent {}
