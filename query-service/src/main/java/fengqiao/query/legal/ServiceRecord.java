package fengqiao.query.legal;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.ServiceKind;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a station did on a day.
 *
 * @param cases 件
 * @param persons 人次
 */
public record ServiceRecord(
        RecordId station,
        RegionCode region,
        ServiceKind kind,
        LocalDate day,
        int cases,
        int persons,
        @Nullable RecordId dispute)
        implements LegalRecord {
    @Override
    public Columns columns() {
        return Columns.of(region, day, "RECORDED")
                .mark("station", station)
                .mark("kind", kind)
                .mark("dispute", dispute)
                .count(figure(), day, cases)
                .count("persons", day, persons);
    }

    private String figure() {
        return switch (kind) {
            case ADVICE -> "advice";
            case DIVERSION -> "diversions";
            case MEDIATION_GUIDANCE -> "guidances";
            case PRE_LITIGATION_MEDIATION -> "preLitigation";
            case ON_THE_SPOT_CONFIRMATION -> "confirmations";
            case LITIGATION_LINK -> "litigationLinks";
        };
    }
}
