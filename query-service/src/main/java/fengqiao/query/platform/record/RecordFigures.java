package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.web.Period;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Figures of a context over a region and a period.
 *
 * @param position up to which they know the log
 */
public record RecordFigures(
        RegionCode region,
        Period period,
        List<Tally> figures,
        List<Share> shares,
        OffsetDateTime asOf,
        long position) {}
