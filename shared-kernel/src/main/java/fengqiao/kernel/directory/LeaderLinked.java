package fengqiao.kernel.directory;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader is linked to towns or key departments 包片; it replaces the links before it.
 *
 * @param to last day, or open
 */
public record LeaderLinked(
        LeaderId leader,
        List<RegionCode> towns,
        List<UnitId> departments,
        LocalDate from,
        @Nullable LocalDate to)
        implements LeaderEvent {}
