package fengqiao.query.legal;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What third parties of a kind did.
 *
 * @param kind code of the catalogue
 * @param personTimes 人次
 * @param resolved 件
 * @param guidedToLaw 件
 */
public record ThirdPartyRecord(
        RegionCode region,
        String kind,
        LocalDate day,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute)
        implements LegalRecord {
    @Override
    public Columns columns() {
        return Columns.of(region, day, "RECORDED")
                .mark("kind", kind)
                .mark("matter", matter)
                .mark("dispute", dispute)
                .count("personTimes", day, personTimes)
                .count("resolved", day, resolved)
                .count("guidedToLaw", day, guidedToLaw);
    }
}
