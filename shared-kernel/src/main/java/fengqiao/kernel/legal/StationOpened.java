package fengqiao.kernel.legal;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station of source governance 诉源治理 or a village point opened.
 *
 * @param court that backs it
 */
public record StationOpened(
        RecordId station,
        StationLevel level,
        RegionCode region,
        String name,
        @Nullable UnitId court,
        LocalDate from,
        List<Team> teams)
        implements StationEvent {}
