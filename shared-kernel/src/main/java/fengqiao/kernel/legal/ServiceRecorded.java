package fengqiao.kernel.legal;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a station did on a day.
 *
 * @param cases 件 of that kind
 * @param persons 人次 served; another unit, never added
 * @param dispute it was about, where it was about one
 */
public record ServiceRecorded(
        RecordId service,
        RecordId station,
        RegionCode region,
        ServiceKind kind,
        LocalDate day,
        int cases,
        int persons,
        @Nullable RecordId dispute)
        implements LegalEvent {}
