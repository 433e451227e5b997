package fengqiao.query.legal;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lawyers did for citizens.
 *
 * @param lawyerTimes 律师人次
 * @param personTimes 咨询人次, never added to the lawyers'
 * @param resolved 件
 * @param guidedToLaw 件
 */
public record ConsultationRecord(
        RegionCode region,
        LocalDate day,
        @Nullable RecordId duty,
        int lawyerTimes,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute)
        implements LegalRecord {
    @Override
    public Columns columns() {
        return Columns.of(region, day, "RECORDED")
                .mark("duty", duty)
                .mark("matter", matter)
                .mark("dispute", dispute)
                .count("lawyerTimes", day, lawyerTimes)
                .count("personTimes", day, personTimes)
                .count("resolved", day, resolved)
                .count("guidedToLaw", day, guidedToLaw);
    }
}
